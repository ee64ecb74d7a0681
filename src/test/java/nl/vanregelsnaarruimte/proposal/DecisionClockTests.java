package nl.vanregelsnaarruimte.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The steps for which the eight weeks stop and go on are those of the diagrams: a new one can't be forgotten. */
class DecisionClockTests {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> COMPOSITE = Set.of("subProcess", "callActivity");

    private final Map<String, Element> nodes = new HashMap<>();
    private final Map<String, Set<String>> next = new HashMap<>();

    @BeforeEach
    void read() throws Exception {
        List<Element> elements = new ArrayList<>();
        for (String file : List.of("bpmn/proposal.bpmn", "bpmn/mandate.bpmn")) {
            try (InputStream model = new ClassPathResource(file).getInputStream()) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                NodeList all = factory.newDocumentBuilder().parse(model).getElementsByTagNameNS("*", "*");
                for (int i = 0; i < all.getLength(); i++) {
                    elements.add((Element) all.item(i));
                }
            }
        }
        elements.forEach(element -> nodes.put(element.getAttribute("id"), element));
        elements.forEach(this::connect);
    }

    @Test
    void stopsForEachStepOfTheSubmitterAndHisManager() {
        assertThat(theirs()).isNotEmpty().isEqualTo(DecisionClock.THEIRS);
    }

    @Test
    void goesOnWithEachStepOfOursThatCanComeAfterOneOfTheirs() {
        Set<String> ours = new TreeSet<>();
        theirs().forEach(step -> ours.addAll(stepsAfter(step)));
        ours.removeAll(theirs());

        assertThat(ours).isNotEmpty().isEqualTo(DecisionClock.OURS_NEXT);
    }

    private Set<String> theirs() {
        Set<String> theirs = new TreeSet<>();
        nodes.forEach((id, node) -> {
            boolean submitter = node.getAttributeNS(ENGINE, "assignee").contains(".submitter(");
            if (submitter || node.getAttributeNS(ENGINE, "candidateGroups").equals("MANDATE_GIVER")) {
                theirs.add(id);
            }
        });
        return theirs;
    }

    /** The first steps of people that one comes to from here. */
    private Set<String> stepsAfter(String step) {
        Set<String> steps = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(next.getOrDefault(step, Set.of()));
        while (!ahead.isEmpty()) {
            String place = ahead.pop();
            if (seen.add(place)) {
                if (is(place, "userTask")) {
                    steps.add(place);
                } else {
                    ahead.addAll(next.getOrDefault(place, Set.of()));
                }
            }
        }
        return steps;
    }

    private void connect(Element element) {
        String id = element.getAttribute("id");
        switch (element.getLocalName()) {
            case "sequenceFlow" -> connect(out(element.getAttribute("sourceRef")), element.getAttribute("targetRef"));
            case "boundaryEvent" -> connect(out(element.getAttribute("attachedToRef")), id);
            case "startEvent" -> containers(element).forEach(container -> connect(container, id));
            case "endEvent" -> containers(element).forEach(container -> connect(id, out(container)));
            default -> {}
        }
    }

    /** What holds this event, or calls the process that does. */
    private Stream<String> containers(Element event) {
        Element holder = (Element) event.getParentNode();
        return holder.getLocalName().equals("subProcess")
                ? Stream.of(holder.getAttribute("id")).filter(id -> !holder.hasAttribute("triggeredByEvent"))
                : nodes.values().stream()
                        .filter(node -> node.getAttribute("calledElement").equals(holder.getAttribute("id")))
                        .map(node -> node.getAttribute("id"));
    }

    /** One goes into what holds others by its name, and leaves it by another. */
    private String out(String id) {
        return COMPOSITE.stream().anyMatch(kind -> is(id, kind)) ? id + " out" : id;
    }

    private boolean is(String id, String kind) {
        Element node = nodes.get(id);
        return node != null && kind.equals(node.getLocalName());
    }

    private void connect(String from, String to) {
        next.computeIfAbsent(from, place -> new TreeSet<>()).add(to);
    }
}
