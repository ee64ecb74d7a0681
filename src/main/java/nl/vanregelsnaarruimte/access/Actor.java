package nl.vanregelsnaarruimte.access;

import org.jspecify.annotations.Nullable;

/** Who did something: somebody with an account, somebody with a link, or the system itself. */
public record Actor(String name, @Nullable String username) {

    /** A page shows its own words for it, not this name. */
    public static final Actor SYSTEM = new Actor("SYSTEM", null);

    public boolean isSystem() {
        return equals(SYSTEM);
    }
}
