package nl.vanregelsnaarruimte.input;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.unbescape.html.HtmlEscape;

/** A part of a page as a browser reads it. */
record Html(INestableNode node) {

    private static final DOMMarkupParser PARSER = new DOMMarkupParser(ParseConfiguration.htmlConfiguration());

    static Html of(String page) {
        try {
            return new Html(PARSER.parse(page));
        } catch (ParseException e) {
            throw new AssertionError(page, e);
        }
    }

    /** The elements in it of these names, in order. */
    List<Html> all(String... names) {
        return elements()
                .filter(element -> List.of(names).contains(element.name()))
                .toList();
    }

    Stream<Html> elements() {
        return node.getChildren().stream()
                .filter(Element.class::isInstance)
                .map(child -> new Html((Element) child))
                .flatMap(child -> Stream.concat(Stream.of(child), child.elements()));
    }

    Optional<Html> byId(String id) {
        return elements().filter(element -> element.attr("id").equals(id)).findFirst();
    }

    String name() {
        return node instanceof Element element ? element.getElementName().toLowerCase(java.util.Locale.ROOT) : "";
    }

    boolean has(String attribute) {
        return attributes().containsKey(attribute);
    }

    /** Empty when it is not there. */
    String attr(String attribute) {
        return HtmlEscape.unescapeHtml(Objects.requireNonNullElse(attributes().get(attribute), ""));
    }

    private Map<String, String> attributes() {
        return node instanceof Element element ? element.getAttributeMap() : Map.of();
    }

    /** What is sent of it when nobody touches it. */
    String value() {
        return name().equals("textarea") ? text() : attr("value");
    }

    String text() {
        return HtmlEscape.unescapeHtml(raw(node));
    }

    private static String raw(INestableNode node) {
        return node.getChildren().stream().map(Html::raw).collect(Collectors.joining());
    }

    private static String raw(INode node) {
        if (node instanceof INestableNode nest) {
            return raw(nest);
        }
        return node instanceof Text text ? text.getContent() : "";
    }
}
