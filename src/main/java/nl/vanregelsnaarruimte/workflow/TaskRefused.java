package nl.vanregelsnaarruimte.workflow;

/** This reader has the role but must leave this task to a colleague. */
public class TaskRefused extends RuntimeException {

    private final String reasonKey;
    private final String reference;

    TaskRefused(String reasonKey, String reference) {
        super(reasonKey + " " + reference);
        this.reasonKey = reasonKey;
        this.reference = reference;
    }

    /** The message key of the reason. */
    public String reasonKey() {
        return reasonKey;
    }

    public String reference() {
        return reference;
    }
}
