package nl.vanregelsnaarruimte.pilot;

/** When something was measured: before, during or after the pilot. */
public enum Moment {
    BASELINE,
    MID,
    END
}
