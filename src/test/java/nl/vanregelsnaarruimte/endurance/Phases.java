package nl.vanregelsnaarruimte.endurance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.workflow.Drawing;
import org.w3c.dom.Element;

/** The phases of the drawings, by each element that lies in one. */
final class Phases {

    private static final String PREFIX = "Phase_";
    private static final Map<String, String> BY_ELEMENT = read();

    private Phases() {}

    /** The stage that belongs to the phase in which this element lies. */
    static Optional<String> stage(String element) {
        return Optional.ofNullable(BY_ELEMENT.get(element));
    }

    private static Map<String, String> read() {
        Map<String, String> stages = new HashMap<>();
        Drawing.processes()
                .flatMap(drawing -> drawing.all("subProcess"))
                .filter(part -> part.getAttribute("id").startsWith(PREFIX))
                .forEach(phase -> Drawing.inside(phase, "*")
                        .forEach(element -> stages.put(element.getAttribute("id"), stage(phase))));
        return stages;
    }

    private static String stage(Element phase) {
        return phase.getAttribute("id").substring(PREFIX.length()).toUpperCase(Locale.ROOT);
    }
}
