package nl.vanregelsnaarruimte.intake;

/** A plain yes or no, where neither may be taken for granted. */
enum YesNo {
    YES,
    NO
}
