package nl.vanregelsnaarruimte.pilot;

import static nl.vanregelsnaarruimte.pilot.Direction.DOWN;
import static nl.vanregelsnaarruimte.pilot.Direction.UP;

import java.util.Set;

/** The six indicators that are the same for all pilots, so that they can be compared (domain E.8). */
public enum CoreIndicator {
    /** Minutes for one case. */
    K1(DOWN),
    /** Days from beginning to end. */
    K2(DOWN),
    /** "I have enough room to do my work well", from 1 to 10. */
    K3(UP),
    /** Mistakes, complaints and repairs in every hundred cases. */
    K4(DOWN),
    /** What citizens or customers think of it, from 1 to 10. */
    K5(UP),
    /** Hours spent on the pilot itself. */
    K6(DOWN);

    /** No pilot goes without these. */
    static final Set<CoreIndicator> OBLIGATORY = Set.of(K3, K6);

    private final Direction direction;

    CoreIndicator(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }

    /** Whether people give a mark from 1 to 10. */
    public boolean isMark() {
        return this == K3 || this == K5;
    }
}
