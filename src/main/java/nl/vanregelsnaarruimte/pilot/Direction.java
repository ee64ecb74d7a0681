package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;

/** Which way an indicator should go. */
public enum Direction {
    UP,
    DOWN;

    /** Whether the value is at the target or past it. */
    public boolean reaches(BigDecimal value, BigDecimal target) {
        return this == UP ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }
}
