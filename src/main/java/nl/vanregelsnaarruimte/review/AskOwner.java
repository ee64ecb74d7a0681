package nl.vanregelsnaarruimte.review;

/** Whether the owner of the rule is asked for a reaction; the names are the outcomes that the diagram knows. */
enum AskOwner {
    YES,
    NO
}
