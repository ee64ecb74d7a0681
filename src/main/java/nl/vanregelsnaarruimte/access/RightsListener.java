package nl.vanregelsnaarruimte.access;

/** Hears of it when somebody may do other things than before, in the transaction that changes it. */
public interface RightsListener {

    /**
     * Called when his roles or his organisation have changed.
     *
     * @param user with the roles and the organisation that he has now; without any role when his account was closed
     */
    void rightsChanged(User user);
}
