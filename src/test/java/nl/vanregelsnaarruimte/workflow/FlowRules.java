package nl.vanregelsnaarruimte.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How one thing in a diagram leads to the next. */
final class FlowRules {

    private static final String[] NODES = {
        "startEvent", "endEvent", "intermediateThrowEvent", "intermediateCatchEvent", "boundaryEvent", "userTask",
        "serviceTask", "sendTask", "businessRuleTask", "callActivity", "subProcess", "exclusiveGateway",
        "inclusiveGateway", "parallelGateway"
    };

    private FlowRules() {}

    static Stream<Element> nodes(Drawing drawing) {
        return drawing.all(NODES);
    }

    static Stream<String> unreached(Drawing drawing) {
        Set<String> reached = ends(drawing, "targetRef");
        return nodes(drawing)
                .filter(node -> !node.getLocalName().equals("startEvent"))
                .filter(node -> !node.getLocalName().equals("boundaryEvent"))
                .filter(node -> !node.getAttribute("triggeredByEvent").equals("true"))
                .map(node -> node.getAttribute("id"))
                .filter(id -> !reached.contains(id));
    }

    /** A phase may end by an interrupting event on its edge alone. */
    static Stream<String> deadEnds(Drawing drawing) {
        Set<String> left = ends(drawing, "sourceRef");
        drawing.all("boundaryEvent")
                .filter(event -> !event.getAttribute("cancelActivity").equals("false"))
                .forEach(event -> left.add(event.getAttribute("attachedToRef")));
        return nodes(drawing)
                .filter(node -> !node.getLocalName().equals("endEvent"))
                .filter(node -> !node.getAttribute("triggeredByEvent").equals("true"))
                .map(node -> node.getAttribute("id"))
                .filter(id -> !left.contains(id));
    }

    /** Each way out of a question has an answer and a condition, and one way is always open. */
    static Stream<String> vagueSplits(Drawing drawing) {
        return drawing.all("exclusiveGateway", "inclusiveGateway")
                .filter(gateway -> ways(drawing, gateway).count() > 1)
                .filter(gateway -> ways(drawing, gateway).anyMatch(way -> isVague(gateway, way))
                        || (gateway.getAttribute("default").isEmpty()
                                && ways(drawing, gateway)
                                        .noneMatch(way -> condition(way).equals("${true}"))))
                .map(gateway -> gateway.getAttribute("id"));
    }

    private static boolean isVague(Element gateway, Element way) {
        boolean otherwise = way.getAttribute("id").equals(gateway.getAttribute("default"));
        return way.getAttribute("name").isBlank() || otherwise != condition(way).isEmpty();
    }

    /** A condition stands only behind a question, where people see it. */
    static Stream<String> hiddenSplits(Drawing drawing) {
        Set<String> asking = drawing.all("exclusiveGateway", "inclusiveGateway")
                .filter(gateway -> ways(drawing, gateway).count() > 1)
                .map(gateway -> gateway.getAttribute("id"))
                .collect(Collectors.toSet());
        return drawing.all("sequenceFlow")
                .filter(way -> !condition(way).isEmpty() && !asking.contains(way.getAttribute("sourceRef")))
                .map(way -> way.getAttribute("id"));
    }

    private static Stream<Element> ways(Drawing drawing, Element gateway) {
        return drawing.all("sequenceFlow")
                .filter(way -> way.getAttribute("sourceRef").equals(gateway.getAttribute("id")));
    }

    private static String condition(Element way) {
        return Drawing.children(way, "conditionExpression")
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Set<String> ends(Drawing drawing, String end) {
        return drawing.all("sequenceFlow").map(way -> way.getAttribute(end)).collect(Collectors.toSet());
    }
}
