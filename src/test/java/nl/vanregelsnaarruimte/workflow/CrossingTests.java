package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PathTest;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two moves of one proposal cross in ways for which the engine has words and no type. */
class CrossingTests extends PathTest {

    @Autowired
    RuntimeService runtime;

    @Test
    void isKnownByTheWordsForOneWhoNoLongerWaits() {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(road.submit("indiener", Forms.proposal()))
                .singleResult()
                .getId();

        ProcessEngineException gone = catchThrowableOfType(
                ProcessEngineException.class,
                () -> runtime.messageEventReceived(PilotProcess.MESSAGE_BRAKE_PULLED, process));

        assertThat(Workflow.isCrossed(gone)).isTrue();
    }
}
