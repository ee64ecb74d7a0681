package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;

/** Reads what a works council has to say and what it said. */
final class WorksCouncilForm {

    private WorksCouncilForm() {}

    static Optional<WorksCouncil> part(Answers answers, LocalDate sent, LocalDate today) {
        WorksCouncil.Part part = answers.choice("councilPart", WorksCouncil.Part.class);
        return part == null
                ? Optional.empty()
                : Optional.of(answer(answers, part, sent, today).orElse(new WorksCouncil(part, null, null)));
    }

    /** The answer, where there is one already; about a proposal that was not yet sent in nobody said anything. */
    static Optional<WorksCouncil> answer(Answers answers, WorksCouncil.Part part, LocalDate sent, LocalDate today) {
        WorksCouncil.Answer answer = answers.optionalChoice("councilAnswer", WorksCouncil.Answer.class);
        if (answer == null || part == WorksCouncil.Part.NONE) {
            return Optional.empty();
        }
        @Nullable LocalDate on = answers.date("councilOn");
        if (on != null && on.isAfter(today)) {
            answers.refuse("councilOn", "pilot.legal-basis.councilOn.future");
        } else if (on != null && on.isBefore(sent)) {
            answers.refuse("councilOn", "pilot.legal-basis.councilOn.early");
        }
        return Optional.of(new WorksCouncil(part, answer, on));
    }
}
