package nl.vanregelsnaarruimte.review;

/** What a union thinks of a proposal; not answering at all is none of these. */
enum Opinion {
    AGREE,
    AGREE_IF,
    OBJECT,
    NO_OPINION
}
