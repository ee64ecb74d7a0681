package nl.vanregelsnaarruimte.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** One file of the folder {@code bpmn}, or of what was released from it before, as XML. */
public record Drawing(String file, Document xml) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<Drawing> FILES = readAll(Path.of("bpmn"));
    private static final Path RELEASED = Path.of("src/test/resources/bpmn-released");

    public static Stream<Drawing> processes() {
        return FILES.stream().filter(drawing -> drawing.file.endsWith(".bpmn"));
    }

    static Stream<Drawing> decisions() {
        return FILES.stream().filter(drawing -> drawing.file.endsWith(".dmn"));
    }

    /** The versions that were released: a proposal may still be on its way along one of them. */
    static Stream<String> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASED)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    static Stream<Drawing> released(String version) {
        return readAll(RELEASED.resolve(version)).stream();
    }

    private static List<Drawing> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Drawing::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Drawing read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Drawing(file.getFileName().toString(), parse(new InputSource(in)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A process with this inside, to see that a rule can fail. */
    static Drawing of(String inside) {
        String xml = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="%s">
                <process id="TrialProcess">%s</process></definitions>""";
        return new Drawing("trial.bpmn", parse(new InputSource(new StringReader(xml.formatted(CAMUNDA, inside)))));
    }

    private static Document parse(InputSource source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(source);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public Stream<Element> all(String... names) {
        return Stream.of(names).flatMap(name -> list(xml.getElementsByTagNameNS("*", name)));
    }

    public static Stream<Element> inside(Element element, String name) {
        return list(element.getElementsByTagNameNS("*", name));
    }

    /** The children themselves, not what is deeper inside. */
    static Stream<Element> children(Element element, String name) {
        return inside(element, name).filter(child -> child.getParentNode() == element);
    }

    static Stream<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        return IntStream.range(0, map.getLength()).mapToObj(i -> (Attr) map.item(i));
    }

    static String engine(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static List<String> ids(Stream<Element> elements) {
        return elements.map(element -> element.getAttribute("id")).toList();
    }

    private static Stream<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    @Override
    public String toString() {
        return file;
    }
}
