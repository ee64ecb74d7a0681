package nl.vanregelsnaarruimte.intake;

/** What comes of the help of BZK with a mandate. */
enum HelpResult {
    RETRY,
    GIVE_UP
}
