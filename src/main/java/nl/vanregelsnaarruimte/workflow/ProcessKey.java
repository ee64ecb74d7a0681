package nl.vanregelsnaarruimte.workflow;

/** The processes that the application starts itself; the others are called by these. */
public enum ProcessKey {
    PROPOSAL("ProposalProcess"),
    MAIL("MailProcess"),
    TERMS("TermProcess");

    final String id;

    ProcessKey(String id) {
        this.id = id;
    }
}
