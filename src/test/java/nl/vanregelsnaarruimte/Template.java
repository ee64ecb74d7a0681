package nl.vanregelsnaarruimte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** One page as it is written: its elements with their attributes, and the text between them. */
record Template(String name, String content, List<Element> elements, List<String> texts) {

    static final List<Template> ALL = under(Path.of("src/main/resources/templates"));

    static Template of(String name, String content) {
        Reader reader = new Reader();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(content, reader);
        } catch (ParseException broken) {
            throw new IllegalArgumentException(name, broken);
        }
        return new Template(name, content, reader.elements, reader.texts);
    }

    private static List<Template> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(file -> of(folder.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One element with its attributes. */
    record Element(String name, Map<String, String> attributes) {}

    /** Gathers what the parser meets; comments of the template itself are no part of the page. */
    private static final class Reader extends AbstractSimpleMarkupHandler {

        private final List<Element> elements = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            texts.add(new String(buffer, offset, length));
        }

        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
            elements.add(new Element(name, Objects.requireNonNullElse(attributes, Map.of())));
        }

        @Override
        public void handleStandaloneElement(
                String name, Map<String, String> attributes, boolean minimized, int line, int column) {
            handleOpenElement(name, attributes, line, column);
        }
    }
}
