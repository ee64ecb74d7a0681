package nl.vanregelsnaarruimte.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person of each sort who can open pages. */
public final class Readers {

    /** Those who meet proposals in their work. */
    static final List<String> OF_PROPOSALS = List.of(
            "indiener",
            "imi",
            "imi-coordinator",
            "bzk",
            "bzk-beslisser",
            "bzk-makelaar",
            "bond",
            "jurist",
            "evaluator");

    private Readers() {}

    /** All of them, the administrator, and the visitor who has no name. */
    public static List<@Nullable String> everybody() {
        List<@Nullable String> all = new ArrayList<>(OF_PROPOSALS);
        all.add("beheer");
        all.add(0, null);
        return all;
    }
}
