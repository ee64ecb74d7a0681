package nl.vanregelsnaarruimte.review;

/** What the owner of the rule thinks of a pilot without it. */
enum OwnerView {
    IN_FAVOUR,
    CONDITIONS,
    AGAINST
}
