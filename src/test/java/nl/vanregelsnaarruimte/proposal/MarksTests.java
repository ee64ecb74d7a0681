package nl.vanregelsnaarruimte.proposal;

import static nl.vanregelsnaarruimte.proposal.ProposalFixtures.closed;
import static nl.vanregelsnaarruimte.proposal.ProposalFixtures.inStage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTests {

    private static final List<String> NOTHING = List.of();

    @Test
    void showsTheStretchWhereTheProposalIs() {
        assertThat(Drawing.of(Stage.INTAKE, List.of(ProposalProcess.TASK_TAKE_UP_PROPOSAL)))
                .isEqualTo(Drawing.PROPOSAL);
        assertThat(Drawing.of(Stage.INTAKE, List.of(MandateProcess.TASK_GIVE_MANDATE)))
                .isEqualTo(Drawing.MANDATE);
        assertThat(Drawing.of(Stage.PREPARATION, NOTHING)).isEqualTo(Drawing.PILOT);
        assertThat(Drawing.of(Stage.RUNNING, NOTHING)).isEqualTo(Drawing.PILOT);
        assertThat(Drawing.of(Stage.EVALUATION, NOTHING)).isEqualTo(Drawing.EVALUATION);
        assertThat(Drawing.of(Stage.CLOSED, NOTHING)).isEqualTo(Drawing.PROPOSAL);
    }

    @Test
    void marksOpenStepsAndTheCallThatHoldsThem() {
        Marks marks = Marks.of(
                Drawing.PROPOSAL,
                inStage(Stage.INTAKE),
                List.of(MandateProcess.TASK_GIVE_MANDATE),
                List.of(ProposalProcess.TASK_TAKE_UP_PROPOSAL, MandateProcess.TASK_ASK_MANDATE));

        assertThat(marks.active()).isEqualTo("Task_GiveMandate,CallActivity_Mandate");
        assertThat(marks.done()).contains("Task_TakeUpProposal", "StartEvent_ProposalSubmitted");
        assertThat(marks.done()).doesNotContain("CallActivity_Mandate");
    }

    @Test
    void marksThePhaseWhenItWaitsForNobody() {
        Marks marks = Marks.of(Drawing.PILOT, inStage(Stage.RUNNING), NOTHING, List.of(PilotProcess.TASK_START_PILOT));

        assertThat(marks.active()).isEqualTo("CallActivity_Pilot,Phase_Running");
        assertThat(marks.done()).contains("Phase_Review", "Phase_Preparation", "Task_StartPilot");
    }

    @Test
    void callsAStepThatIsDoneAgainActive() {
        String step = ProposalProcess.TASK_ASSESS_CRITERIA;

        Marks marks = Marks.of(Drawing.PROPOSAL, inStage(Stage.INTAKE), List.of(step), List.of(step));

        assertThat(marks.active()).isEqualTo(step);
        assertThat(marks.done()).doesNotContain(step);
    }

    @ParameterizedTest
    @EnumSource
    void marksEachEndInTheDrawingAsBehindUs(Outcome outcome) throws IOException {
        Marks marks = Marks.of(Drawing.PROPOSAL, closed(outcome), NOTHING, NOTHING);
        List<String> ends = Stream.of(marks.done().split(","))
                .filter(id -> id.startsWith("EndEvent_"))
                .toList();

        assertThat(marks.active()).isEmpty();
        assertThat(ends).hasSize(1);
        assertThat(drawings()).contains("id=\"" + ends.get(0) + "\"");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void knowsEachPhaseInTheDrawings(Stage stage) throws IOException {
        List<String> active = List.of(Marks.of(Drawing.PROPOSAL, inStage(stage), NOTHING, NOTHING)
                .active()
                .split(","));

        assertThat(active).isNotEmpty();
        assertThat(drawings())
                .contains(active.stream().map(id -> "id=\"" + id + "\"").toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pilots", "PILOT", "../application"})
    void knowsNoOtherDrawing(String name) {
        assertThat(Drawing.named(name)).isEmpty();
        assertThat(Drawing.named("pilot")).contains(Drawing.PILOT);
    }

    private static String drawings() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : Stream.of(Drawing.values()).map(Drawing::file).toList()) {
            try (InputStream drawing = MarksTests.class.getResourceAsStream("/bpmn/" + file + ".bpmn")) {
                texts.add(new String(drawing.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return String.join("\n", texts);
    }
}
