package nl.vanregelsnaarruimte.access;

/** Says whether mail goes out, for the administrator. */
public interface MailTrouble {

    /** How often sending was given up and still waits. */
    long givenUp();
}
