package nl.vanregelsnaarruimte.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The rounds of one contender. */
record Timings(List<Timing> rounds) {

    Timings() {
        this(new ArrayList<>());
    }

    void add(Timing round) {
        rounds.add(round);
    }

    Spread perSecond() {
        return Spread.of(rounds.stream().map(Timing::perSecond).toList());
    }

    Spread p50() {
        return Spread.of(rounds.stream().map(Timing::p50).toList());
    }

    Spread p95() {
        return Spread.of(rounds.stream().map(Timing::p95).toList());
    }
}
