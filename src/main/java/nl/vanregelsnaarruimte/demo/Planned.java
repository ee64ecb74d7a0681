package nl.vanregelsnaarruimte.demo;

import nl.vanregelsnaarruimte.demo.Example.Act;
import org.jspecify.annotations.Nullable;

/**
 * An example's act in the order of all.
 *
 * @param act null for sending it in
 */
record Planned(Example example, @Nullable Act act) {

    int day() {
        return act == null ? example.day() : act.day();
    }

    /** Which act of which example it is, for whoever mends a file. */
    @Override
    public String toString() {
        return example.answers().get("title") + ", " + (act == null ? "sent in" : act.toString());
    }
}
