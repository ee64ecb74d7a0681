package nl.vanregelsnaarruimte.proposal;

/** Writes to one colleague, beside the letters that the road of a proposal brings. */
public interface ColleagueMail {

    /** Asks him whether he takes part. */
    void ask(Participant colleague);

    /** Gives him the brake of a pilot that runs already. */
    void giveBrake(Participant colleague);
}
