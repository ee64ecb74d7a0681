package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Competence;
import nl.vanregelsnaarruimte.proposal.Competence.Suspendable;
import nl.vanregelsnaarruimte.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/** Reads the form for the legal basis of a rule of one kind; what everybody will read names no person. */
final class LegalBasisForm {

    private static final int LINE = 200;
    private static final int TEXT = 2000;

    private final Answers answers;
    private final Competence competence;
    private final PersonNames names;

    LegalBasisForm(Answers answers, Competence competence, PersonNames names) {
        this.answers = answers;
        this.competence = competence;
        this.names = names;
    }

    /** Only a rule that its own clause allows to be put off needs what that clause asks. */
    static boolean needsClause(Competence competence) {
        return competence.suspendable() == Suspendable.ONLY_CLAUSE;
    }

    Optional<LegalBasis> basis(LocalDate today) {
        String body = answers.line("body", 2, LINE);
        String name = answers.line("deciderName", 2, LINE);
        String function = answers.line("deciderFunction", 2, LINE);
        String power = answers.text("power", 10, TEXT);
        RuleReference source = RuleReference.read(answers, "powerSource");
        String instrument = answers.line("instrument", 3, LINE);
        LegalNature nature = answers.choice("nature", LegalNature.class);
        LocalDate decidedOn = answers.date("decidedOn");
        LocalDate from = answers.date("from");
        LocalDate to = answers.date("to");
        ExperimentClause clause = clause();
        Stream.of("body", "power", "powerSource").forEach(field -> names.refuse(answers, field));
        if (nature == null || decidedOn == null || from == null || to == null) {
            return Optional.empty();
        }
        checkDays(decidedOn, from, to, today);
        String typed = source == null ? null : answers.value("powerSource").strip();
        return answers.refused()
                ? Optional.empty()
                : Optional.of(new LegalBasis(
                        body, name, function, power, typed, instrument, nature, decidedOn, from, to, clause));
    }

    private void checkDays(LocalDate decidedOn, LocalDate from, LocalDate to, LocalDate today) {
        if (decidedOn.isAfter(today)) {
            answers.refuse("decidedOn", "pilot.legal-basis.decidedOn.future");
        }
        if (from.isBefore(decidedOn)) {
            answers.refuse("from", "pilot.legal-basis.from.retroactive");
        }
        if (to.isBefore(from)) {
            answers.refuse("to", "pilot.legal-basis.to.beforeFrom");
        } else if (competence.maxMonths() > 0 && !to.isBefore(from.plusMonths(competence.maxMonths()))) {
            answers.refuse("to", "pilot.legal-basis.to.tooLong", competence.maxMonths());
        }
    }

    private @Nullable ExperimentClause clause() {
        return needsClause(competence)
                ? new ExperimentClause(
                        answers.text("clausePurpose", 10, TEXT),
                        answers.text("clauseScope", 10, TEXT),
                        answers.text("clauseParts", 10, TEXT),
                        answers.text("clauseDuration", 2, TEXT))
                : null;
    }
}
