package nl.vanregelsnaarruimte.review;

/** What BZK can decide on a proposal; the names are the outcomes that the diagram knows. */
public enum Verdict {
    APPROVE,
    APPROVE_IF,
    REJECT,
    EXISTING_ROOM,
    REFERRED;

    /** Whether the pilot may be prepared. */
    boolean approves() {
        return this == APPROVE || this == APPROVE_IF;
    }
}
