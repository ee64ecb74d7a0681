package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The part of the works council in this pilot, and what it answered. */
record WorksCouncil(
        Part part, @Nullable Answer answer, @Nullable LocalDate answeredOn) {

    /** What the law gives the works council to say. */
    enum Part {
        NONE,
        INFORM,
        ADVICE,
        CONSENT
    }

    /** What it said. */
    enum Answer {
        POSITIVE,
        NEGATIVE
    }

    /** Where consent is needed nothing but a yes will do: silence is never consent. */
    public boolean blocks() {
        return part == Part.CONSENT && answer != Answer.POSITIVE;
    }
}
