package nl.vanregelsnaarruimte.evaluation;

import java.util.List;
import nl.vanregelsnaarruimte.pilot.Indicator;
import nl.vanregelsnaarruimte.pilot.Indicators;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is known about what a pilot taught. */
@Service
@Transactional(readOnly = true)
class Lessons {

    /**
     * What is known so far.
     *
     * @param question what the team wanted to learn
     */
    record Known(
            Pilot pilot,
            String question,
            List<Indicator> indicators,
            @Nullable Told<EndReport> seen,
            @Nullable Told<Evaluation> evaluation,
            @Nullable Told<Reaction> reaction,
            @Nullable Told<FollowUp> followUp) {}

    private final Pilots pilots;
    private final Proposals proposals;
    private final Indicators indicators;
    private final Evaluations evaluations;
    private final Sayings sayings;

    Lessons(Pilots pilots, Proposals proposals, Indicators indicators, Evaluations evaluations, Sayings sayings) {
        this.pilots = pilots;
        this.proposals = proposals;
        this.indicators = indicators;
        this.evaluations = evaluations;
        this.sayings = sayings;
    }

    Known of(String reference) {
        Spoken spoken = sayings.of(reference);
        return new Known(
                pilots.get(reference),
                proposals.idea(reference).learningQuestion(),
                indicators.of(reference),
                spoken.seen(),
                evaluations.find(reference).orElse(null),
                spoken.reaction(),
                spoken.followUp());
    }
}
