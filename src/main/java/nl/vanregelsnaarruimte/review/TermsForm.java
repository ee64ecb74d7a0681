package nl.vanregelsnaarruimte.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import org.jspecify.annotations.Nullable;

/** The fields that the advice and the decision have in common: conditions, and reasons of the closed list. */
final class TermsForm {

    static final int MOST_CONDITIONS = 5;

    private TermsForm() {}

    static List<Integer> places() {
        return IntStream.rangeClosed(1, MOST_CONDITIONS).boxed().toList();
    }

    /** The conditions that are filled in; at least one where the verdict asks it, each of them whole. */
    static List<Condition> conditions(Verdict verdict, Answers answers, LocalDate today) {
        List<Condition> conditions = new ArrayList<>();
        if (verdict == Verdict.APPROVE_IF) {
            for (int place : places()) {
                Condition condition = condition(place, conditions.size() + 1, answers, today);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
            if (conditions.isEmpty() && !answers.refused()) {
                answers.refuse("condition1", "review.terms.noCondition");
            }
        }
        return conditions;
    }

    private static @Nullable Condition condition(int place, int number, Answers answers, LocalDate today) {
        String text = answers.optionalText("condition" + place, 1000);
        String owner = answers.optionalLine("owner" + place, 200);
        if (text.isEmpty() && owner.isEmpty() && answers.value("due" + place).isBlank()) {
            return null;
        }
        if (text.isEmpty()) {
            answers.refuse("condition" + place, "review.terms.noText", place);
        }
        if (owner.isEmpty()) {
            answers.refuse("owner" + place, "review.terms.noOwner", place);
        }
        LocalDate due = answers.date("due" + place);
        if (due == null || due.isBefore(today)) {
            answers.refuse("due" + place, "review.terms." + whyNot(due, answers.value("due" + place)), place);
            return null;
        }
        return new Condition(number, text, owner, due);
    }

    private static String whyNot(@Nullable LocalDate due, String typed) {
        if (due != null) {
            return "duePast";
        }
        return typed.isBlank() ? "noDue" : "dueUnread";
    }

    /** The reasons that are ticked; at least one when it is rejected. */
    static Set<RefusalReason> reasons(Verdict verdict, Answers answers) {
        if (verdict != Verdict.REJECT) {
            return Set.of();
        }
        Set<RefusalReason> reasons = answers.choices("reasons", RefusalReason.class);
        if (reasons.isEmpty()) {
            answers.refuse("reasons", "review.terms.noReason");
        }
        return reasons;
    }

    /** Fills in the fields beforehand. */
    static void prefill(Answers answers, Terms terms) {
        answers.with("verdict", terms.verdict()).with("reasons", terms.reasons());
        for (Condition condition : terms.conditions()) {
            answers.with("condition" + condition.number(), condition.text())
                    .with("owner" + condition.number(), condition.owner())
                    .with("due" + condition.number(), condition.due());
        }
    }

    /** Tells what stands in the way, the first thing at each field. */
    static void refuse(Answers answers, List<Obstacle> obstacles) {
        for (Obstacle obstacle : obstacles) {
            if (answers.error(obstacle.field()) == null) {
                answers.refuse(obstacle.field(), obstacle.key(), obstacle.args().toArray());
            }
        }
    }
}
