package nl.vanregelsnaarruimte.access;

/** Says whether mail goes out, for the administrator. */
public interface MailTrouble {

    /** How many mails should have gone out by now, and are still tried. */
    long unsent();
}
