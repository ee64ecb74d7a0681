package nl.vanregelsnaarruimte.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.RoadStep.State;
import org.jspecify.annotations.Nullable;

/** The road of a proposal in its phases, told from its timeline. */
final class Road {

    private static final String ENTERED = "entered.";
    private static final String CLOSED = "closed.";
    private static final String SUBMITTED = "SUBMITTED";

    /** What happened in each phase, by its name, in the order of the road. */
    private final Map<String, List<TimelineEntry>> phases = new LinkedHashMap<>();

    private final Proposal proposal;

    private Road(Proposal proposal, List<TimelineEntry> earliestFirst) {
        this.proposal = proposal;
        List<TimelineEntry> phase = phases.computeIfAbsent(SUBMITTED, name -> new ArrayList<>());
        for (TimelineEntry entry : earliestFirst) {
            Optional<String> entered = entered(entry);
            if (entered.isPresent()) {
                phase = enter(entered.get());
            }
            phase.add(entry);
        }
    }

    /** A proposal that goes back on the road takes along what was said further on and at its first end. */
    private List<TimelineEntry> enter(String name) {
        List<TimelineEntry> phase = phases.computeIfAbsent(name, unknown -> new ArrayList<>());
        if (!isEnd(name)) {
            List<String> names = List.copyOf(phases.keySet());
            names.stream()
                    .filter(other -> isEnd(other) || names.indexOf(other) > names.indexOf(name))
                    .forEach(other -> phase.addAll(phases.remove(other)));
        }
        return phase;
    }

    static List<RoadStep> of(Proposal proposal, List<TimelineEntry> earliestFirst) {
        return new Road(proposal, earliestFirst).steps();
    }

    private List<RoadStep> steps() {
        List<String> names = List.copyOf(phases.keySet());
        List<RoadStep> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String next = i + 1 < names.size() ? names.get(i + 1) : null;
            steps.add(reached(names.get(i), next));
        }
        if (proposal.outcome() == null) {
            for (Stage stage : Stage.values()) {
                if (stage != Stage.CLOSED && !phases.containsKey(stage.name())) {
                    steps.add(later(stage));
                }
            }
        }
        return steps;
    }

    private RoadStep reached(String name, @Nullable String next) {
        List<RoadEvent> events = phases.getOrDefault(name, List.of()).stream()
                .filter(entry -> entered(entry).isEmpty())
                .map(RoadEvent::of)
                .toList();
        return new RoadStep(
                isEnd(name) ? "outcome." + proposal.outcome() : "proposal.road." + name,
                text(name, next),
                next == null && !isEnd(name) ? State.NOW : State.DONE,
                firstDay(name),
                next == null ? null : firstDay(next),
                events);
    }

    private @Nullable String text(String name, @Nullable String next) {
        if (isEnd(name)) {
            return "outcome." + proposal.outcome() + ".explain";
        }
        if (name.equals(SUBMITTED)) {
            return null;
        }
        return next == null ? "timeline.entered." + name : "proposal.road." + name + ".past";
    }

    private static boolean isEnd(String name) {
        return name.equals(Stage.CLOSED.name());
    }

    private static RoadStep later(Stage stage) {
        return new RoadStep(
                "proposal.road." + stage, "proposal.road." + stage + ".later", State.LATER, null, null, List.of());
    }

    private @Nullable LocalDate firstDay(String name) {
        return phases.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(entry -> Amsterdam.dayOf(entry.at()))
                .orElse(null);
    }

    private static Optional<String> entered(TimelineEntry entry) {
        if (entry.event().startsWith(CLOSED)) {
            return Optional.of(Stage.CLOSED.name());
        }
        return Optional.of(entry.event())
                .filter(event -> event.startsWith(ENTERED))
                .map(event -> event.substring(ENTERED.length()));
    }
}
