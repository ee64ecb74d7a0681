package nl.vanregelsnaarruimte.endurance;

import java.util.Random;

/** Chance that can be had again: the seed is printed, and taken from {@code -Dseed=}. */
final class Luck {

    private Luck() {}

    static Random of(String test) {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println(test + " with -Dseed=" + seed);
        return new Random(seed);
    }
}
