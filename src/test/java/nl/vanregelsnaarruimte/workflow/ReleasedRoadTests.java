package nl.vanregelsnaarruimte.workflow;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.PathTest;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal that began on a released version goes all the way along it, whatever was deployed since. */
class ReleasedRoadTests extends PathTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Decisions decisions;

    /** As after any start: the application has its own tables, whatever is deployed later. */
    @BeforeEach
    void asksItsOwnTables() {
        decisions.decide("deadlines", Map.of("step", ProposalProcess.TASK_TAKE_UP_PROPOSAL));
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#releases")
    void endsOnTheVersionThatItBeganOn(String version) {
        String released = deploy("bpmn-released/" + version + "/", Drawing.released(version));
        String reference = road.submit("indiener", Forms.proposal());
        deploy("bpmn/", Stream.concat(Drawing.processes(), Drawing.decisions()));

        runs(reference);
        assertThat(stage(reference)).isEqualTo(Stage.RUNNING);
        assertThat(deploymentsOf(reference)).containsExactly(released);

        String brake = "/pilots/" + pilots.get(reference).number() + "/rem";
        road.posts("indiener", brake, Map.of("reason", "Er gaan te veel brieven fout de deur uit."));
        assertThat(deploymentsOf(reference)).containsExactly(released);

        learns(reference);
        assertThat(outcome(reference)).isEqualTo(Outcome.COMPLETED);
        assertThat(deploymentsOf(reference)).isEmpty();
    }

    /** All but what begins by itself: no proposal is on its way along that. */
    private String deploy(String folder, Stream<Drawing> drawings) {
        DeploymentBuilder deployment = repository.createDeployment();
        drawings.map(Drawing::file)
                .filter(file -> !file.equals("terms.bpmn"))
                .forEach(file -> deployment.addClasspathResource(folder + file));
        return deployment.deploy().getId();
    }

    /** Where the versions come from along which this proposal is on its way. */
    private Set<String> deploymentsOf(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .map(repository::getProcessDefinition)
                .map(ProcessDefinition::getDeploymentId)
                .collect(toSet());
    }
}
