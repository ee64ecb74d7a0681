package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contenders who take turns, round after round, so that what slows the machine down slows all of them. */
final class Duel {

    private final Map<Child, List<Round>> rounds = new LinkedHashMap<>();

    /** The same number of workers for each contender; they warm up first, and that does not count. */
    Duel(Bench bench, int workers, int warmSeconds, List<Child> contenders) throws IOException {
        for (Child contender : contenders) {
            contender.ask("round " + workers + " " + warmSeconds);
            rounds.put(contender, new ArrayList<>());
        }
        for (int round = 0; round < bench.rounds(); round++) {
            for (Map.Entry<Child, List<Round>> contender : rounds.entrySet()) {
                String answer = contender.getKey().ask("round " + workers + " " + bench.seconds());
                contender.getValue().add(Round.parse(answer));
            }
        }
    }

    Spread perSecond(Child contender) {
        return Spread.of(of(contender).stream().map(Round::perSecond).toList());
    }

    Spread cpuMillis(Child contender) {
        return Spread.of(of(contender).stream().map(Round::cpuMillis).toList());
    }

    /** Ours against the anchor's, each round by itself. */
    Spread ratio(Child ours, Child anchor) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of(ours).size(); round++) {
            ratios.add(of(ours).get(round).perSecond() / of(anchor).get(round).perSecond());
        }
        return Spread.of(ratios);
    }

    private List<Round> of(Child contender) {
        return rounds.getOrDefault(contender, List.of());
    }
}
