package nl.vanregelsnaarruimte.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a drawing shows of one proposal.
 *
 * @param active the ids of the elements where it is now, joined by commas
 * @param done the ids of those it has passed
 */
record Marks(Drawing drawing, String active, String done) {

    private static final Map<Outcome, String> ENDS = Map.of(
            Outcome.NOT_ELIGIBLE, "EndEvent_NotEligible",
            Outcome.EXISTING_ROOM, "EndEvent_ExistingRoom",
            Outcome.REFERRED, "EndEvent_Referred",
            Outcome.REJECTED, "EndEvent_Rejected",
            Outcome.WITHDRAWN, "EndEvent_Withdrawn",
            Outcome.LAPSED, "EndEvent_Lapsed",
            Outcome.COMPLETED, "EndEvent_Completed");

    private static final Map<Stage, String> PHASES = Map.of(
            Stage.INTAKE, "Phase_Intake",
            Stage.REVIEW, "Phase_Review",
            Stage.PREPARATION, "Phase_Preparation",
            Stage.RUNNING, "Phase_Running",
            Stage.EVALUATION, "Phase_Evaluation");

    static Marks of(Drawing drawing, Proposal proposal, List<String> openSteps, List<String> stepsDone) {
        Set<String> active = new LinkedHashSet<>(openSteps);
        active.addAll(calls(proposal, openSteps));
        if (openSteps.isEmpty()) {
            active.addAll(phase(proposal.stage()));
        }
        Set<String> done = new LinkedHashSet<>(stepsDone);
        if (proposal.outcome() != null) {
            done.add(ENDS.get(proposal.outcome()));
        }
        done.add("StartEvent_ProposalSubmitted");
        past(proposal).forEach(stage -> done.addAll(phase(stage)));
        Stream.of(Drawing.values())
                .filter(part -> part.reached(proposal, stepsDone))
                .map(Drawing::call)
                .forEach(done::add);
        done.removeAll(active);
        return new Marks(drawing, String.join(",", active), String.join(",", done));
    }

    private static List<String> calls(Proposal proposal, List<String> openSteps) {
        return Stream.of(Drawing.values())
                .filter(part -> part.covers(proposal.stage(), openSteps))
                .map(Drawing::call)
                .toList();
    }

    private static List<Stage> past(Proposal proposal) {
        Stage last = proposal.stage() == Stage.CLOSED ? proposal.furthest() : proposal.stage();
        return Stream.of(Stage.values())
                .filter(stage -> stage.compareTo(last) < (brokenOff(proposal) ? 0 : 1))
                .filter(stage -> stage != proposal.stage())
                .toList();
    }

    private static boolean brokenOff(Proposal proposal) {
        return proposal.outcome() == Outcome.WITHDRAWN || proposal.outcome() == Outcome.LAPSED;
    }

    private static List<String> phase(Stage stage) {
        String phase = PHASES.get(stage);
        return phase == null ? List.of() : List.of(phase);
    }
}
