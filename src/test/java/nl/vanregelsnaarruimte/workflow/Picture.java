package nl.vanregelsnaarruimte.workflow;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a diagram looks like: where its shapes and lines lie. */
record Picture(Map<String, Rectangle> shapes, Map<String, List<int[]>> lines) {

    static Picture of(Drawing drawing) {
        return new Picture(
                drawing.all("BPMNShape")
                        .collect(Collectors.toMap(shape -> shape.getAttribute("bpmnElement"), Picture::bounds)),
                drawing.all("BPMNEdge")
                        .collect(Collectors.toMap(edge -> edge.getAttribute("bpmnElement"), Picture::points)));
    }

    private static Rectangle bounds(Element shape) {
        Element bounds = Drawing.children(shape, "Bounds").findFirst().orElseThrow();
        return new Rectangle(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static List<int[]> points(Element edge) {
        return Drawing.children(edge, "waypoint")
                .map(point -> new int[] {number(point, "x"), number(point, "y")})
                .toList();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    /** Whether the line begins and ends at the edge of what it joins. */
    boolean joins(String line, String from, String to) {
        List<int[]> points = lines.get(line);
        return touches(points.get(0), shapes.get(from)) && touches(points.get(points.size() - 1), shapes.get(to));
    }

    private static boolean touches(int[] point, Rectangle shape) {
        Rectangle outside = new Rectangle(shape);
        outside.grow(2, 2);
        Rectangle inside = new Rectangle(shape);
        inside.grow(-2, -2);
        return outside.contains(point[0], point[1]) && !inside.contains(point[0], point[1]);
    }

    /** The lines with a part that is neither level nor upright. */
    Stream<String> slanting() {
        return lines.entrySet().stream().filter(line -> slants(line.getValue())).map(Map.Entry::getKey);
    }

    private static boolean slants(List<int[]> points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i)[0] != points.get(i - 1)[0] && points.get(i)[1] != points.get(i - 1)[1]) {
                return true;
            }
        }
        return false;
    }
}
