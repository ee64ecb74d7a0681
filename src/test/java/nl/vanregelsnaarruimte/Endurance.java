package nl.vanregelsnaarruimte;

/**
 * How often a test under fire repeats: a short form in each build, the whole of it with {@code -Pendurance}, or as
 * often as {@code -Dtries=} says.
 */
public final class Endurance {

    private Endurance() {}

    public static boolean isWhole() {
        return Boolean.getBoolean("endurance");
    }

    /** The number of tries for the build that runs now. */
    public static int tries(int inEachBuild, int whole) {
        return Integer.getInteger("tries", isWhole() ? whole : inEachBuild);
    }
}
