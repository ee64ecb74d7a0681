package nl.vanregelsnaarruimte.intake;

/** Whether the four points decide, or whether something else settles the proposal first. */
enum Course {
    ORDINARY,
    EXISTING_ROOM,
    REFERRED,
    EXCLUDED
}
