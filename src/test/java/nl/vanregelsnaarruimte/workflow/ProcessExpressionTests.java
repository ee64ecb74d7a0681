package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the diagrams ask of Java is there. */
class ProcessExpressionTests {

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void asksOnlyWhatABeanAnswers(Drawing drawing) {
        assertThat(BeanCall.of(drawing)).isNotEmpty().allMatch(BeanCall::isAnswered);
    }

    @Test
    void findsACallThatNobodyAnswers() {
        assertThat(BeanCall.parse("${proposalTasks.submitter(execution.processBusinessKey)}"))
                .allMatch(BeanCall::isAnswered);
        assertThat(BeanCall.parse("${proposalTasks.submitter()}")).noneMatch(BeanCall::isAnswered);
        assertThat(BeanCall.parse("${proposalTasks.author(1)}")).noneMatch(BeanCall::isAnswered);
        assertThat(BeanCall.parse("${otherTasks.submitter(1)}")).noneMatch(BeanCall::isAnswered);
    }

    @Test
    void entersEachStageAndClosesWithEachOutcome() {
        assertThat(names("proposalTasks.enter")).isEqualTo(names(Stage.values(), Stage.CLOSED));
        assertThat(names("proposalTasks.close")).isEqualTo(names(Outcome.values(), null));
    }

    private static Set<String> names(String call) {
        Pattern pattern = Pattern.compile(Pattern.quote(call) + "\\(execution.processBusinessKey,'(\\w+)'\\)");
        return Drawing.processes()
                .flatMap(drawing -> drawing.all("executionListener"))
                .flatMap(listener ->
                        pattern.matcher(listener.getAttribute("expression")).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>[] values, Enum<?> but) {
        return Arrays.stream(values)
                .filter(value -> value != but)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
