package nl.vanregelsnaarruimte.pilot;

/** How far an approved pilot is. */
public enum PilotStatus {
    PREPARING,
    RUNNING,
    ENDED,
    STOPPED,
    LAPSED;

    /** Whether everybody may know about it: a pilot that really began. */
    public boolean isPublic() {
        return this == RUNNING || isOver();
    }

    /** Whether it ran and its rule holds again. */
    public boolean isOver() {
        return this == ENDED || this == STOPPED;
    }
}
