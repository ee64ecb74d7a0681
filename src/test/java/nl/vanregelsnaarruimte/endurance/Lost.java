package nl.vanregelsnaarruimte.endurance;

/** No answer came, or one that it can't be done now: whoever asked does not know whether it was done. */
final class Lost extends RuntimeException {

    Lost(String what, Throwable cause) {
        super(what, cause);
    }

    Lost(String what) {
        super(what);
    }
}
