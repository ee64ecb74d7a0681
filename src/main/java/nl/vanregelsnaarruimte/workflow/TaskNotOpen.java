package nl.vanregelsnaarruimte.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The lost race: somebody else took or did the task, or the process withdrew it. */
public class TaskNotOpen extends RuntimeException {

    /** What happened to the task. */
    public enum Reason {
        DONE,
        HELD,
        WITHDRAWN
    }

    private final Reason reason;
    private final String reference;
    private final @Nullable String holder;
    private final @Nullable String by;
    private final @Nullable Instant at;

    TaskNotOpen(Reason reason, String reference, @Nullable String holder, @Nullable String by, @Nullable Instant at) {
        super(reason + " " + reference);
        this.reason = reason;
        this.reference = reference;
        this.holder = holder;
        this.by = by;
        this.at = at;
    }

    public Reason reason() {
        return reason;
    }

    /** The proposal that the task was for. */
    public String reference() {
        return reference;
    }

    /** How the person is called who took or did it; null when the process withdrew it. */
    public @Nullable String by() {
        return by;
    }

    /** Whether it was this account that did it. */
    public boolean isDoneBy(@Nullable String username) {
        return reason == Reason.DONE && username != null && username.equals(holder);
    }

    /** When it was done; null while it is only held. */
    public @Nullable Instant at() {
        return at;
    }
}
