package nl.vanregelsnaarruimte.evaluation;

import nl.vanregelsnaarruimte.pilot.Nameless;

/** A chance, a barrier or a precondition that a pilot showed, and where it lies. */
public record Finding(Kind kind, Level level, String text) {

    /** The same finding in words without names. */
    Finding in(Nameless words) {
        return new Finding(kind, level, words.of(text));
    }

    /** What sort of lesson it is. */
    public enum Kind {
        CHANCE,
        BARRIER,
        PRECONDITION
    }

    /** Who can do something with it. */
    public enum Level {
        WORK_FLOOR,
        MANAGEMENT,
        BOARD,
        STATE
    }
}
