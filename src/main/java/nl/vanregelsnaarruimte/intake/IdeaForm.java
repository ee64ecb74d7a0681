package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.GainKind;
import nl.vanregelsnaarruimte.proposal.Idea;
import nl.vanregelsnaarruimte.proposal.MandateState;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Scope;
import nl.vanregelsnaarruimte.proposal.Serves;

/** The idea in the fields of the form, read from answers that have been checked. */
final class IdeaForm {

    private IdeaForm() {}

    static Idea read(Answers checked) {
        return new Idea(
                checked.value("civilServant").equals(YesNo.YES.name()),
                FunctionGroup.valueOf(checked.value("functionGroup")),
                Serves.valueOf(checked.value("serves")),
                text(checked, "delivers"),
                text(checked, "whatLimits"),
                text(checked, "example"),
                text(checked, "whyNoFit"),
                text(checked, "alternative"),
                text(checked, "purposeKept"),
                text(checked, "hypothesis"),
                text(checked, "learningQuestion"),
                checked.choices("gains", GainKind.class),
                number(checked, "gainHours"),
                number(checked, "people"),
                text(checked, "gainWhy"),
                Scope.valueOf(checked.value("scope")),
                MandateState.valueOf(checked.value("mandate")),
                number(checked, "hours"),
                number(checked, "months"),
                PilotForm.valueOf(checked.value("wish")));
    }

    static void write(Idea idea, Answers answers) {
        answers.with("civilServant", idea.civilServant() ? YesNo.YES : YesNo.NO)
                .with("functionGroup", idea.functionGroup())
                .with("serves", idea.serves())
                .with("delivers", idea.delivers())
                .with("whatLimits", idea.whatLimits())
                .with("example", idea.example())
                .with("whyNoFit", idea.whyNoFit())
                .with("alternative", idea.alternative())
                .with("purposeKept", idea.purposeKept())
                .with("hypothesis", idea.hypothesis())
                .with("learningQuestion", idea.learningQuestion())
                .with("gains", idea.gains())
                .with("gainHours", idea.gainHours())
                .with("people", idea.people())
                .with("gainWhy", idea.gainWhy())
                .with("scope", idea.scope())
                .with("mandate", idea.mandate())
                .with("hours", idea.hours())
                .with("months", idea.months())
                .with("wish", idea.wish());
    }

    static String text(Answers checked, String field) {
        return checked.optionalText(field, Integer.MAX_VALUE);
    }

    private static int number(Answers checked, String field) {
        Integer number = checked.number(field, 0, Integer.MAX_VALUE);
        if (number == null) {
            throw new IllegalStateException("not checked: " + field);
        }
        return number;
    }
}
