package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The tables as they grow: each is printed and written as soon as its part is done. */
final class Report {

    private static final Path FILE = Path.of("target/benchmark.md");

    private static final String READING = "Each figure is a median, with the least and the most of its rounds in"
            + " brackets. The anchor is what ours is held against, measured in the same run. A life is a whole proposal,"
            + " from sending in to its published card. What a figure must reach is owed; stretch is what we aim at.";

    private final StringBuilder text = new StringBuilder("# Benchmark\n\n");

    Report(String machine) throws IOException {
        write(machine + "\n\n" + READING + "\n");
    }

    void add(Part part, List<Row> rows) throws IOException {
        write("\n## " + part.title() + "\n\n" + part.note() + "\n\n" + line(Row.HEADS)
                + line(Row.HEADS.stream().map(head -> "---").toList())
                + rows.stream().map(row -> line(row.cells())).collect(Collectors.joining()));
    }

    private void write(String more) throws IOException {
        System.out.print(more);
        text.append(more);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text);
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
