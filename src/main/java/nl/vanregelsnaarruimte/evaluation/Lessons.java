package nl.vanregelsnaarruimte.evaluation;

import java.util.List;
import nl.vanregelsnaarruimte.pilot.BrakePull;
import nl.vanregelsnaarruimte.pilot.Indicator;
import nl.vanregelsnaarruimte.pilot.Indicators;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.pilot.Pilots;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is known about what a pilot taught. */
@Service
@Transactional(readOnly = true)
class Lessons {

    /** What is known so far. */
    record Known(
            Pilot pilot,
            @Nullable BrakePull stopped,
            List<Indicator> indicators,
            @Nullable Told<EndReport> seen,
            @Nullable Told<Evaluation> evaluation,
            @Nullable Told<Reaction> reaction,
            @Nullable Told<FollowUp> followUp) {}

    private final Pilots pilots;
    private final Indicators indicators;
    private final Sayings sayings;

    Lessons(Pilots pilots, Indicators indicators, Sayings sayings) {
        this.pilots = pilots;
        this.indicators = indicators;
        this.sayings = sayings;
    }

    Known of(String reference) {
        Spoken spoken = sayings.of(reference);
        Pilot pilot = pilots.get(reference);
        return new Known(
                pilot,
                pilots.stopped(pilot).orElse(null),
                indicators.of(reference),
                spoken.seen(),
                spoken.evaluation(),
                spoken.reaction(),
                spoken.followUp());
    }
}
