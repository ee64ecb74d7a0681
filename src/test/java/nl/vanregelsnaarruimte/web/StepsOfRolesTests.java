package nl.vanregelsnaarruimte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.EvaluationProcess;
import nl.vanregelsnaarruimte.workflow.MandateProcess;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import org.junit.jupiter.api.Test;

class StepsOfRolesTests {

    /** These come by a link in a mail and have no work list. */
    private static final Set<String> BY_LINK =
            Set.of(MandateProcess.TASK_GIVE_MANDATE, ProposalProcess.TASK_GIVE_OWNER_VIEW);

    @Test
    void everyStepIsOnTheListOfSomeRole() {
        List<String> steps = Stream.of(
                        ProposalProcess.class, MandateProcess.class, PilotProcess.class, EvaluationProcess.class)
                .flatMap(process -> Stream.of(process.getDeclaredFields()))
                .filter(field -> field.getName().startsWith("TASK_"))
                .map(StepsOfRolesTests::value)
                .filter(step -> !BY_LINK.contains(step))
                .toList();

        assertThat(StepsOfRoles.STEPS.values().stream()
                        .flatMap(Collection::stream)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void somebodyWithTwoRolesHasTheStepsOfBoth() {
        User user = new User(
                "imi",
                "Noor Verhage",
                "imi@voorbeeld.example",
                "imi",
                "IMI",
                FunctionGroup.POLICY,
                Set.of(Role.ADVISER, Role.EVALUATOR));

        assertThat(StepsOfRoles.of(user))
                .containsExactly("Task_TakeUpProposal", "Task_AssessCriteria", "Task_WriteEvaluation");
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
