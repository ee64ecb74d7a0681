package nl.vanregelsnaarruimte.endurance;

import org.jspecify.annotations.Nullable;

/** No answer came, or one that it can't be done now: whoever asked does not know whether it was done. */
final class Lost extends RuntimeException {

    Lost(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
