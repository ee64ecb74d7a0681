package nl.vanregelsnaarruimte.review;

/** Whether a dossier holds what those who are asked need to know; the diagram's gateway asks for it. */
enum Completeness {
    COMPLETE,
    INCOMPLETE
}
