package nl.vanregelsnaarruimte.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the room for a proposal is.
 *
 * @param asked who was asked and what he answered, the newest first
 */
record Mandate(MandateStatus status, List<Asked> asked) {

    /** A request, and its answer; null while there is none. */
    record Asked(MandateAsk ask, @Nullable MandateAnswer answer) {

        private Asked with(MandateAnswer given) {
            return ask.giver().equals(given.giver()) ? new Asked(ask, given) : this;
        }
    }

    Optional<MandateAsk> latestAsk() {
        return asked.stream().findFirst().map(Asked::ask);
    }

    /** All answers, that to the newest request first. */
    List<MandateAnswer> answers() {
        return asked.stream().flatMap(one -> Stream.ofNullable(one.answer())).toList();
    }

    Mandate becomes(MandateStatus other) {
        return new Mandate(other, asked);
    }

    Mandate answered(MandateAnswer given) {
        return new Mandate(status, asked.stream().map(one -> one.with(given)).toList());
    }

    Mandate asked(MandateAsk ask) {
        return new Mandate(
                status,
                Stream.concat(Stream.of(new Asked(ask, null)), asked.stream()).toList());
    }
}
