package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for diagrams finds the fault that it is there for. */
class ModelRuleTests {

    private static final String SPLIT = """
            <exclusiveGateway id="Gateway_Go" name="Verder?" default="Flow_No"><outgoing/><outgoing/></exclusiveGateway>
            <sequenceFlow id="Flow_No" name="Nee" sourceRef="Gateway_Go" targetRef="Task_B"/>
            <sequenceFlow id="Flow_Yes" name="%s" sourceRef="Gateway_Go" targetRef="Task_A">%s</sequenceFlow>
            """;
    private static final String CONDITION = "<conditionExpression>${a}</conditionExpression>";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("an id without prefix", NamingRules::oddIds, "<userTask id='assess'/>"),
                fault("a message called otherwise", NamingRules::oddMessages, "<message id='Message_A' name='B'/>"),
                fault("a process named otherwise than its file", NamingRules::oddProcesses, "<process id='Other'/>"),
                fault("a step without name", NamingRules::nameless, "<userTask id='Task_A'/>"),
                fault("a gateway that asks nothing", NamingRules::noQuestions, SPLIT.replace("?", "")),
                fault("a group that is no role", PeopleRules::stepsOfNobody, step("candidateGroups='OTHERS'")),
                fault("a step of nobody", PeopleRules::stepsOfNobody, step("")),
                fault("a step without page", PeopleRules::stepsWithoutPage, step("formKey='assess'")),
                fault("a step without reason", PeopleRules::unexplained, step("")),
                fault("a step nobody comes to", FlowRules::unreached, step("")),
                fault("a step that leads nowhere", FlowRules::deadEnds, step("")),
                fault("an answer without condition", FlowRules::vagueSplits, SPLIT.formatted("Ja", "")),
                fault("an answer without name", FlowRules::vagueSplits, SPLIT.formatted("", CONDITION)),
                fault(
                        "a question without way out",
                        FlowRules::vagueSplits,
                        SPLIT.formatted("Ja", CONDITION).replace("default=\"Flow_No\"", "")),
                fault(
                        "a condition behind a step",
                        FlowRules::hiddenSplits,
                        "<sequenceFlow id='Flow_A' sourceRef='Task_A' targetRef='Task_B'>" + CONDITION
                                + "</sequenceFlow>"),
                fault("an attribute of one engine only", EngineRules::unknownToForks, step("priority='1'")),
                fault("a process kept for ever", EngineRules::withoutRetention, ""),
                fault("a step that waits for a job", EngineRules::oddWaits, step("asyncBefore='true'")),
                fault("a mail that does not wait", EngineRules::oddWaits, "<sendTask id='Task_A'/>"),
                fault(
                        "a mail without retries",
                        EngineRules::oddWaits,
                        "<sendTask id='Task_A' camunda:asyncBefore='true'/>"),
                fault("a timer that counts itself", EngineRules::oddTimers, timer("<timeDuration>P1D</timeDuration>")),
                fault("a timer with a fixed date", EngineRules::oddTimers, timer("<timeDate>2030-01-01</timeDate>")),
                fault("a call to nothing", EngineRules::looseParts, "<callActivity id='Call_A' calledElement='No'/>"),
                fault(
                        "a call to the latest version",
                        EngineRules::looseParts,
                        "<callActivity id='Call_A' calledElement='PilotProcess'/>"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void finds(Function<Drawing, Stream<String>> rule, String fault) {
        assertThat(rule.apply(Drawing.of(fault))).isNotEmpty();
    }

    private static Arguments fault(String name, Function<Drawing, Stream<String>> rule, String inside) {
        return argumentSet(name, rule, inside);
    }

    private static String step(String attribute) {
        return "<userTask id='Task_A' %s/>".formatted(attribute.isEmpty() ? "" : "camunda:" + attribute);
    }

    private static String timer(String when) {
        return "<boundaryEvent id='BoundaryEvent_A'><timerEventDefinition>%s</timerEventDefinition></boundaryEvent>"
                .formatted(when);
    }
}
