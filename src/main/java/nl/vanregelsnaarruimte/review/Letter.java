package nl.vanregelsnaarruimte.review;

import java.util.ArrayList;
import java.util.List;

/** A letter as it is read and kept: sections with a title, paragraphs and a list. */
record Letter(List<Section> sections) {

    /** Some paragraphs and after them a list, each possibly empty, under a title that can be empty too. */
    record Section(String title, List<String> paragraphs, List<String> items) {}

    private static final char TITLE = '#';
    private static final char PARAGRAPH = '=';
    private static final char ITEM = '-';

    /** Typed text never holds this character, so it can stand for an end of line inside a paragraph. */
    private static final char LINE_IN_TEXT = '\u2028';

    /** One line for each title, paragraph and item, as it is kept. */
    String written() {
        List<String> lines = new ArrayList<>();
        for (Section section : sections) {
            lines.add(line(TITLE, section.title()));
            section.paragraphs().forEach(text -> lines.add(line(PARAGRAPH, text)));
            section.items().forEach(text -> lines.add(line(ITEM, text)));
        }
        return String.join("\n", lines);
    }

    static Letter read(String written) {
        List<Section> sections = new ArrayList<>();
        Section section = new Section("", List.of(), List.of());
        for (String line : written.split("\n", -1)) {
            String text = line.substring(1).replace(LINE_IN_TEXT, '\n');
            switch (line.charAt(0)) {
                case TITLE -> {
                    section = new Section(text, new ArrayList<>(), new ArrayList<>());
                    sections.add(section);
                }
                case PARAGRAPH -> section.paragraphs().add(text);
                default -> section.items().add(text);
            }
        }
        return new Letter(sections);
    }

    private static String line(char kind, String text) {
        return kind + text.replace('\n', LINE_IN_TEXT);
    }
}
