package nl.vanregelsnaarruimte.review;

/** The words that go with an answer. */
record Said(String reason, String conditions) {

    Said(String reason) {
        this(reason, "");
    }
}
