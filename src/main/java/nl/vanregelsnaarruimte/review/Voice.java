package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked for a judgement, and what he said.
 *
 * @param code the union's code; empty for the owner and the lawyer, of whom there is one
 * @param name how the page calls him
 * @param answer the name of an {@link Opinion}, {@link OwnerView} or {@link Legality}; null while or when there is none
 * @param conditions what the lawyer makes it depend on
 * @param answeredAt when he answered or, without an answer, when his term was over; null while he is waited for
 */
record Voice(
        String reference,
        Kind kind,
        String code,
        String name,
        Instant askedAt,
        @Nullable String answer,
        String reason,
        String conditions,
        @Nullable String givenByName,
        @Nullable Instant answeredAt) {

    /** What he speaks for. */
    enum Kind {
        UNION,
        OWNER,
        LAWYER
    }

    /** Whether he is still waited for. */
    boolean waiting() {
        return answeredAt == null;
    }

    /** Whether he let the term pass. */
    boolean silent() {
        return answeredAt != null && answer == null;
    }

    boolean isUnion() {
        return kind == Kind.UNION;
    }

    boolean says(Enum<?> answer) {
        return answer.name().equals(this.answer);
    }

    /** The last part of the message key that tells what he said. */
    public String word() {
        return waiting() ? "WAITING" : answer == null ? "SILENT" : answer;
    }

    /** The same without telling what he said. */
    public String discreetWord() {
        return waiting() || silent() ? word() : "ANSWERED";
    }
}
