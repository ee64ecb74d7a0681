package nl.vanregelsnaarruimte.workflow;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a diagram asks of the engine: only what every maintained fork of it does too. */
final class EngineRules {

    private static final Set<String> KNOWN = Set.of(
            "historyTimeToLive",
            "formKey",
            "candidateGroups",
            "assignee",
            "expression",
            "resultVariable",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "calledElementBinding",
            "collection",
            "elementVariable",
            "asyncBefore",
            "inputOutput",
            "inputParameter",
            "in",
            "out",
            "executionListener",
            "failedJobRetryTimeCycle");

    private EngineRules() {}

    static Stream<String> unknownToForks(Drawing drawing) {
        Stream<Element> all = drawing.all("*");
        return all.flatMap(element -> Stream.concat(Stream.of(element), Drawing.attributes(element)))
                .filter(node -> Drawing.CAMUNDA.equals(node.getNamespaceURI()))
                .map(node -> Objects.requireNonNull(node.getLocalName()))
                .filter(name -> !KNOWN.contains(name));
    }

    static Stream<String> withoutRetention(Drawing drawing) {
        return drawing.all("process", "decision")
                .filter(element -> Drawing.attributes(element)
                        .noneMatch(attribute -> "historyTimeToLive".equals(attribute.getLocalName())
                                && attribute.getValue().matches("P\\d+D")))
                .map(element -> element.getAttribute("id"));
    }

    /** A mail server may be away, so mail waits and tries again; nothing else does. */
    static Stream<String> oddWaits(Drawing drawing) {
        return FlowRules.nodes(drawing)
                .filter(node -> node.getLocalName().equals("sendTask")
                        ? !waits(node)
                                || Drawing.inside(node, "failedJobRetryTimeCycle")
                                        .findAny()
                                        .isEmpty()
                        : waits(node))
                .map(node -> node.getAttribute("id"));
    }

    private static boolean waits(Element node) {
        return Drawing.engine(node, "asyncBefore").equals("true");
    }

    /** The application's clock decides, so a timer has a date from the application. */
    static Stream<String> oddTimers(Drawing drawing) {
        return drawing.all("timerEventDefinition")
                .filter(timer -> !isRound(timer))
                .filter(timer -> Drawing.children(timer, "timeDate")
                        .noneMatch(date -> date.getTextContent().matches("\\$\\{\\w+Tasks\\.\\w+\\(.+\\)}")))
                .map(timer -> ((Element) timer.getParentNode()).getAttribute("id"));
    }

    private static boolean isRound(Element timer) {
        return ((Element) timer.getParentNode()).getLocalName().equals("startEvent")
                && Drawing.children(timer, "timeCycle").findAny().isPresent();
    }

    /** What was deployed together stays together, however long a pilot lasts. */
    static Stream<String> looseParts(Drawing drawing) {
        Set<String> parts = Stream.concat(Drawing.processes(), Drawing.decisions())
                .flatMap(file -> Drawing.ids(file.all("process", "decision")).stream())
                .collect(Collectors.toSet());
        return drawing.all("callActivity", "businessRuleTask")
                .filter(part -> !parts.contains(
                                part.getAttribute("calledElement") + Drawing.engine(part, "decisionRef"))
                        || !(Drawing.engine(part, "calledElementBinding") + Drawing.engine(part, "decisionRefBinding"))
                                .equals("deployment"))
                .map(part -> part.getAttribute("id"));
    }
}
