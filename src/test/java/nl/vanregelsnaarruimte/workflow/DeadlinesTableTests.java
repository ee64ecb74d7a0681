package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.calendar.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long each step may take. */
class DeadlinesTableTests {

    static Stream<TableCase> cases() {
        return Stream.of(
                step(1, ProposalProcess.TASK_TAKE_UP_PROPOSAL, "P5WD", 2, Role.COORDINATOR),
                step(2, ProposalProcess.TASK_ASSESS_CRITERIA, "P21D", 5, Role.COORDINATOR),
                step(3, ProposalProcess.TASK_COMPLETE_PROPOSAL, "P14D", 4, 11, Role.ADVISER),
                step(4, ProposalProcess.TASK_COSIGN_REFUSAL, "P5WD", 2, Role.COORDINATOR),
                step(5, MandateProcess.TASK_ASK_MANDATE, "P14D", 4, Role.ADVISER),
                step(6, MandateProcess.TASK_GIVE_MANDATE, "P14D", 4, 4, Role.BROKER),
                step(7, MandateProcess.TASK_HELP_WITH_MANDATE, "P21D", 5, Role.COORDINATOR),
                step(8, ProposalProcess.TASK_REVIEW_DOSSIER, "P5WD", 2, Role.DECIDER),
                step(9, ProposalProcess.TASK_GIVE_UNION_OPINION, "P21D", 7, 5, Role.ASSESSOR),
                step(10, ProposalProcess.TASK_GIVE_OWNER_VIEW, "P21D", 7, Role.ASSESSOR),
                step(11, ProposalProcess.TASK_CHECK_LEGALLY, "P14D", 4, Role.ASSESSOR),
                step(12, ProposalProcess.TASK_CONSULT_UNIONS, "P14D", 4, Role.DECIDER),
                step(13, ProposalProcess.TASK_PREPARE_DECISION, "P10WD", 3, Role.DECIDER),
                step(14, ProposalProcess.TASK_TAKE_DECISION, "P10WD", 3, Role.COORDINATOR),
                step(15, PilotProcess.TASK_RECORD_LEGAL_BASIS, "P30D", 7, Role.DECIDER),
                step(16, PilotProcess.TASK_RECORD_BASELINE, "P30D", 7, Role.ADVISER),
                step(17, PilotProcess.TASK_MEET_CONDITIONS, "P60D", 14, Role.ADVISER),
                step(18, PilotProcess.TASK_START_PILOT, "P30D", 7, Role.ADVISER),
                step(19, PilotProcess.TASK_REPORT_PROGRESS, "P14D", 9, 9, Role.ADVISER),
                step(20, EvaluationProcess.TASK_MEASURE_END, "P14D", 4, Role.ADVISER),
                step(21, EvaluationProcess.TASK_WRITE_EVALUATION, "P28D", 7, Role.DECIDER),
                step(22, EvaluationProcess.TASK_RESPOND_TO_EVALUATION, "P7D", 2, Role.EVALUATOR),
                step(23, EvaluationProcess.TASK_DECIDE_FOLLOW_UP, "P6W", 7, Role.COORDINATOR),
                step(24, ProposalProcess.TASK_RECONSIDER, "P6W", 7, Role.COORDINATOR));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesAStepItsTerm(TableCase question) {
        assertThat(question.ask()).isEqualTo(question.expected());
        assertThat(Term.parse((String) question.says()[0])).isNotNull();
    }

    private static TableCase step(int row, String step, String term, int remind, Role escalateTo) {
        return step(row, step, term, remind, 0, escalateTo);
    }

    private static TableCase step(int row, String step, String term, int remind, int again, Role escalateTo) {
        return new TableCase(
                "deadlines.dmn",
                "Rule_Deadlines",
                Map.of("step", step),
                List.of(row),
                term,
                remind,
                again,
                escalateTo.name());
    }
}
