package nl.vanregelsnaarruimte.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.Role;
import org.w3c.dom.Element;

/** Who does a step, with which page, and why. */
final class PeopleRules {

    /** They act by a link in a mail and have no account. */
    private static final Set<String> BY_LINK = Set.of("MANDATE_GIVER", "RULE_OWNER");

    private PeopleRules() {}

    static Stream<String> stepsOfNobody(Drawing drawing) {
        return drawing.all("userTask").filter(PeopleRules::isOfNobody).map(PeopleRules::id);
    }

    private static boolean isOfNobody(Element step) {
        String group = Drawing.engine(step, "candidateGroups").replaceFirst(":.*", "");
        boolean known = BY_LINK.contains(group)
                || Stream.of(Role.values())
                        .map(Role::name)
                        .collect(Collectors.toSet())
                        .contains(group);
        return !known && Drawing.engine(step, "assignee").isBlank();
    }

    static Stream<String> stepsWithoutPage(Drawing drawing) {
        return drawing.all("userTask")
                .filter(step -> !Drawing.engine(step, "formKey").matches("[a-z]+/[a-z]+(-[a-z]+)*"))
                .map(PeopleRules::id);
    }

    static Stream<String> unexplained(Drawing drawing) {
        return drawing.all(
                        "process",
                        "userTask",
                        "exclusiveGateway",
                        "inclusiveGateway",
                        "parallelGateway",
                        "callActivity")
                .filter(element -> Drawing.children(element, "documentation")
                        .noneMatch(text -> text.getTextContent().length() > 30))
                .map(PeopleRules::id);
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }
}
