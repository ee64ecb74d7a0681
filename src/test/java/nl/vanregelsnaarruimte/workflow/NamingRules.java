package nl.vanregelsnaarruimte.workflow;

import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How the things in a diagram are called. */
final class NamingRules {

    private static final Map<String, String> PREFIX = Map.ofEntries(
            Map.entry("startEvent", "StartEvent"),
            Map.entry("endEvent", "EndEvent"),
            Map.entry("intermediateThrowEvent", "Event"),
            Map.entry("intermediateCatchEvent", "Event"),
            Map.entry("boundaryEvent", "BoundaryEvent"),
            Map.entry("userTask", "Task"),
            Map.entry("serviceTask", "Task"),
            Map.entry("sendTask", "Task"),
            Map.entry("businessRuleTask", "Task"),
            Map.entry("exclusiveGateway", "Gateway"),
            Map.entry("inclusiveGateway", "Gateway"),
            Map.entry("parallelGateway", "Gateway"),
            Map.entry("callActivity", "CallActivity"),
            Map.entry("subProcess", "Phase|SubProcess"),
            Map.entry("message", "Message"),
            Map.entry("sequenceFlow", "Flow"));

    private NamingRules() {}

    static Stream<String> oddIds(Drawing drawing) {
        return PREFIX.entrySet().stream()
                .flatMap(kind -> Drawing.ids(drawing.all(kind.getKey())).stream()
                        .filter(id -> !id.matches("(%s)_([A-Z][a-z]+)+".formatted(kind.getValue()))));
    }

    /** The process is called after its file: pilot.bpmn holds PilotProcess. */
    static Stream<String> oddProcesses(Drawing drawing) {
        String noun = drawing.file().replace(".bpmn", "").replaceFirst("^terms$", "term");
        return Drawing.ids(drawing.all("process")).stream()
                .filter(id -> !id.equalsIgnoreCase(noun.replace("-", "") + "process"));
    }

    static Stream<String> oddMessages(Drawing drawing) {
        return drawing.all("message")
                .filter(message -> !message.getAttribute("name").equals(message.getAttribute("id")))
                .map(message -> message.getAttribute("id"));
    }

    /** Only a gateway that joins needs no name. */
    static Stream<String> nameless(Drawing drawing) {
        return PREFIX.keySet().stream()
                .filter(kind -> !kind.equals("sequenceFlow"))
                .flatMap(drawing::all)
                .filter(element -> element.getAttribute("name").isBlank())
                .filter(element -> !element.getTagName().endsWith("Gateway") || asks(element))
                .map(element -> element.getAttribute("id"));
    }

    static Stream<String> noQuestions(Drawing drawing) {
        return drawing.all("exclusiveGateway", "inclusiveGateway")
                .filter(gateway ->
                        asks(gateway) && !gateway.getAttribute("name").endsWith("?"))
                .map(gateway -> gateway.getAttribute("id"));
    }

    private static boolean asks(Element gateway) {
        return !gateway.getTagName().endsWith("parallelGateway")
                && Drawing.children(gateway, "outgoing").count() > 1;
    }
}
