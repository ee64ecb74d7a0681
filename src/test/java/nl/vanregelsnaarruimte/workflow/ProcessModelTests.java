package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that every diagram keeps. */
class ProcessModelTests {

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void isNamedByTheHouseRules(Drawing drawing) {
        assertThat(NamingRules.oddIds(drawing)).isEmpty();
        assertThat(NamingRules.oddProcesses(drawing)).isEmpty();
        assertThat(NamingRules.oddMessages(drawing)).isEmpty();
        assertThat(NamingRules.nameless(drawing)).isEmpty();
        assertThat(NamingRules.noQuestions(drawing)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void saysWhoDoesAStepWithWhichPageAndWhy(Drawing drawing) {
        assertThat(PeopleRules.stepsOfNobody(drawing)).isEmpty();
        assertThat(PeopleRules.stepsWithoutPage(drawing)).isEmpty();
        assertThat(PeopleRules.unexplained(drawing)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void leadsFromStartToEnd(Drawing drawing) {
        assertThat(FlowRules.unreached(drawing)).isEmpty();
        assertThat(FlowRules.deadEnds(drawing)).isEmpty();
        assertThat(FlowRules.vagueSplits(drawing)).isEmpty();
        assertThat(FlowRules.hiddenSplits(drawing)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void asksOfTheEngineWhatEveryForkDoes(Drawing drawing) {
        assertThat(EngineRules.unknownToForks(drawing)).isEmpty();
        assertThat(EngineRules.withoutRetention(drawing)).isEmpty();
        assertThat(EngineRules.oddWaits(drawing)).isEmpty();
        assertThat(EngineRules.oddTimers(drawing)).isEmpty();
        assertThat(EngineRules.looseParts(drawing)).isEmpty();
    }
}
