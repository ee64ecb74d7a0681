package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.PilotProcess;

/** The diagrams of the road; those but the first show one stretch of it in detail. */
enum Drawing {
    PROPOSAL,
    MANDATE,
    PILOT,
    EVALUATION;

    /** The drawing by its name in an address, such as {@code pilot}. */
    static Optional<Drawing> named(String name) {
        return Stream.of(values())
                .filter(drawing -> drawing.file().equals(name))
                .findFirst();
    }

    /** The drawing that shows best where a proposal is. */
    static Drawing of(Stage stage, List<String> openSteps) {
        return Stream.of(MANDATE, PILOT, EVALUATION)
                .filter(drawing -> drawing.covers(stage, openSteps))
                .findFirst()
                .orElse(PROPOSAL);
    }

    /** Whether the proposal is in this stretch now. */
    boolean covers(Stage stage, List<String> openSteps) {
        return stages().contains(stage) || openSteps.stream().anyMatch(steps()::contains);
    }

    /** Whether the proposal has been in this stretch, or is in it. */
    boolean reached(Proposal proposal, List<String> stepsDone) {
        return stages().stream().anyMatch(proposal::reached)
                || stepsDone.stream().anyMatch(steps()::contains);
    }

    public String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The call activity in the first drawing that stands for this one. */
    String call() {
        String name = file();
        return "CallActivity_" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Set<Stage> stages() {
        return switch (this) {
            case PROPOSAL, MANDATE -> Set.of();
            case PILOT -> Set.of(Stage.PREPARATION, Stage.RUNNING);
            case EVALUATION -> Set.of(Stage.EVALUATION);
        };
    }

    private Set<String> steps() {
        return switch (this) {
            case PROPOSAL -> Set.of();
            case MANDATE ->
                Set.of(
                        MandateProcess.TASK_ASK_MANDATE,
                        MandateProcess.TASK_GIVE_MANDATE,
                        MandateProcess.TASK_HELP_WITH_MANDATE);
            case PILOT ->
                Set.of(
                        PilotProcess.TASK_RECORD_LEGAL_BASIS,
                        PilotProcess.TASK_RECORD_BASELINE,
                        PilotProcess.TASK_MEET_CONDITIONS,
                        PilotProcess.TASK_START_PILOT,
                        PilotProcess.TASK_REPORT_PROGRESS);
            case EVALUATION ->
                Set.of(
                        EvaluationProcess.TASK_MEASURE_END,
                        EvaluationProcess.TASK_WRITE_EVALUATION,
                        EvaluationProcess.TASK_RESPOND_TO_EVALUATION,
                        EvaluationProcess.TASK_DECIDE_FOLLOW_UP);
        };
    }
}
