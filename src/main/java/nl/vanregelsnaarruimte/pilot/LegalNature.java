package nl.vanregelsnaarruimte.pilot;

/** What sort of act puts the rule off, in law (domain C.2). */
enum LegalNature {
    AWB_BESLUIT,
    CAO_AFSPRAAK,
    WERKGEVERSBESLUIT,
    INTERN
}
