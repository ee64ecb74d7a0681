package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;

/**
 * BZK's yes to a proposal. It suspends nothing by itself: that takes a legal basis as well (domain 0.1).
 *
 * @param from the first day that the pilot may run
 * @param to the last day that it may run
 * @param stopCondition when the pilot must stop at once
 * @param conditions what must be done before the start; none unless approved with conditions
 */
public record Approval(
        String reference,
        Kind kind,
        PilotForm form,
        LocalDate from,
        LocalDate to,
        String stopCondition,
        Risk risk,
        List<Condition> conditions,
        Actor preparedBy,
        Actor decidedBy,
        Instant decidedAt,
        String reason) {

    public Approval {
        conditions = List.copyOf(conditions);
    }

    /** Whether something must be done before the start. */
    public enum Kind {
        APPROVE,
        APPROVE_IF
    }

    /**
     * Something that must be done before the pilot may start.
     *
     * @param number its place in the letter, from 1
     * @param owner who sees to it
     * @param due the last day for it
     */
    public record Condition(int number, String text, String owner, LocalDate due) {}
}
