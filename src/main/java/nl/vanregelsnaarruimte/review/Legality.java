package nl.vanregelsnaarruimte.review;

/** Whether the law leaves room for the pilot, by the judgement of the lawyer. */
enum Legality {
    YES,
    YES_IF,
    NO
}
