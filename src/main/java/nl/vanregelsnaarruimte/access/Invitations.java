package nl.vanregelsnaarruimte.access;

/** Sends somebody the link by which he chooses his password. */
public interface Invitations {

    void invite(User user);
}
