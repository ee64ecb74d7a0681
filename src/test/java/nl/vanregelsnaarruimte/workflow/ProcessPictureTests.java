package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** People can read the diagrams: nothing lies over anything else and lines are straight. */
class ProcessPictureTests {

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void showsEverythingThatIsInIt(Drawing drawing) {
        Picture picture = Picture.of(drawing);

        assertThat(picture.shapes()).containsOnlyKeys(Drawing.ids(FlowRules.nodes(drawing)));
        assertThat(picture.lines()).containsOnlyKeys(Drawing.ids(drawing.all("sequenceFlow")));
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void hasNothingOverAnythingElse(Drawing drawing) {
        List<Element> nodes = FlowRules.nodes(drawing).toList();
        Picture picture = Picture.of(drawing);

        assertThat(nodes.stream()
                        .flatMap(a -> nodes.stream()
                                .filter(b -> isNextTo(a, b))
                                .filter(b -> bounds(picture, a).intersects(bounds(picture, b)))
                                .map(b -> id(a) + " over " + id(b))))
                .isEmpty();
    }

    private static boolean isNextTo(Element a, Element b) {
        return id(a).compareTo(id(b)) < 0
                && a.getParentNode() == b.getParentNode()
                && !a.getAttribute("attachedToRef").equals(id(b))
                && !b.getAttribute("attachedToRef").equals(id(a));
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void drawsAPhaseAroundItsSteps(Drawing drawing) {
        Picture picture = Picture.of(drawing);

        assertThat(drawing.all("subProcess")
                        .flatMap(phase -> FlowRules.nodes(drawing)
                                .filter(node -> node.getParentNode() == phase)
                                .filter(node -> !bounds(picture, phase).contains(bounds(picture, node)))
                                .map(ProcessPictureTests::id)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void drawsAnEventOnTheEdgeOfItsStep(Drawing drawing) {
        Picture picture = Picture.of(drawing);

        assertThat(drawing.all("boundaryEvent").filter(event -> {
                    Rectangle step = picture.shapes().get(event.getAttribute("attachedToRef"));
                    Rectangle edge = bounds(picture, event);
                    return !step.intersects(edge) || step.contains(edge);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.vanregelsnaarruimte.workflow.Drawing#processes")
    void joinsStepsByStraightLines(Drawing drawing) {
        Picture picture = Picture.of(drawing);
        Stream<Element> loose = drawing.all("sequenceFlow")
                .filter(line ->
                        !picture.joins(id(line), line.getAttribute("sourceRef"), line.getAttribute("targetRef")));

        assertThat(loose.map(ProcessPictureTests::id)).isEmpty();
        assertThat(picture.slanting()).isEmpty();
    }

    private static Rectangle bounds(Picture picture, Element element) {
        return picture.shapes().get(id(element));
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }
}
