package nl.vanregelsnaarruimte.access;

/** The one thing that a link in a mail is good for. */
public enum LinkPurpose {
    ACCOUNT("welkom"),
    MANDATE("mandaat"),
    COLLEAGUE("collega"),
    OWNER_VIEW("eigenaar"),
    BRAKE("rem"),
    /** Reading the letter with the decision. */
    DECISION("besluit");

    private final String folder;

    LinkPurpose(String folder) {
        this.folder = folder;
    }

    /** The address of the page behind such a link. */
    public String path(String token) {
        return "/" + folder + "/" + token;
    }
}
