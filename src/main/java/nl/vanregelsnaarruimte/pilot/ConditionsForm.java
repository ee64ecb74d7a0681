package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;

/** Reads which of the open conditions have been met since: one of them at the least. */
final class ConditionsForm {

    private ConditionsForm() {}

    static List<MetCondition> read(Answers answers, List<Condition> open, LocalDate today) {
        List<MetCondition> met = new ArrayList<>();
        for (Condition condition : open) {
            if (answers.ticked(field(condition))) {
                read(answers, condition, today, met);
            }
        }
        if (met.isEmpty() && !answers.refused() && !open.isEmpty()) {
            answers.refuse(field(open.get(0)), "pilot.conditions.none");
        }
        return met;
    }

    private static void read(Answers answers, Condition condition, LocalDate today, List<MetCondition> met) {
        LocalDate on = answers.date(field(condition) + "-on");
        String note = answers.text(field(condition) + "-note", 5, 1000);
        if (on != null && on.isAfter(today)) {
            answers.refuse(field(condition) + "-on", "pilot.conditions.future");
        } else if (on != null) {
            met.add(new MetCondition(condition.number(), on, note));
        }
    }

    private static String field(Condition condition) {
        return "condition" + condition.number();
    }
}
