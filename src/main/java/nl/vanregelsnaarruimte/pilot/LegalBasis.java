package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.Optional;
import nl.vanregelsnaarruimte.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * Who put the rule off, on what power, from when until when.
 *
 * @param body the body that decided
 * @param deciderName who signed for it; not for the public
 * @param power what gives the body this power, in words
 * @param powerSource where that power stands, as typed
 * @param from the first day on which the rule may be off
 * @param to the last day on which it may be off
 * @param clause what a law's own experiment clause asks; null for other kinds of rules
 */
record LegalBasis(
        String body,
        String deciderName,
        String deciderFunction,
        String power,
        @Nullable String powerSource,
        String instrument,
        LegalNature nature,
        LocalDate decidedOn,
        LocalDate from,
        LocalDate to,
        @Nullable ExperimentClause clause) {

    /** The same basis in words without names; who signed is not for the public. */
    LegalBasis in(Nameless text) {
        return new LegalBasis(
                text.of(body),
                "",
                "",
                text.of(power),
                powerSource == null ? null : text.of(powerSource),
                text.of(instrument),
                nature,
                decidedOn,
                from,
                to,
                null);
    }

    /** Whether the rule may be off on this day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Where the power stands, to be linked to. */
    public Optional<RuleReference> reference() {
        return Optional.ofNullable(powerSource).flatMap(RuleReference::parse);
    }
}
