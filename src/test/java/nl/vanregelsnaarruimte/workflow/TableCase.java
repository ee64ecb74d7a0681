package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.jspecify.annotations.Nullable;

/** A question to a decision table, the rows that must answer it and what they say. */
record TableCase(String file, String table, Map<String, @Nullable Object> inputs, List<Integer> rows, Object... says) {

    private static final List<String> HITS = new ArrayList<>();
    private static final Map<String, DmnDecision> PARSED = new HashMap<>();

    /** As the standard has it, and as it is asked here: the second time from what was remembered. */
    private static final List<DmnEngine> ENGINES = engines();

    /** Checks what the table says to each who asks, and gives the ids of the rows that said so. */
    List<String> ask() {
        List<List<String>> hits = ENGINES.stream().map(this::ask).distinct().toList();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private List<String> ask(DmnEngine engine) {
        HITS.clear();
        List<String> columns = columns();
        assertThat(evaluate(engine).stream()
                        .flatMap(row -> columns.stream().map(column -> plain(row.getEntry(column)))))
                .containsExactly(says);
        return List.copyOf(HITS);
    }

    List<String> expected() {
        return rows.stream().map(row -> "%s%02d".formatted(table, row)).toList();
    }

    /** The outputs in the order of the table; a decision without table has one, with a name of its own. */
    private List<String> columns() {
        List<String> columns = Drawing.decisions()
                .flatMap(drawing -> drawing.all("decisionTable"))
                .filter(drawn -> drawn.getAttribute("id").equals(table.replace("Rule_", "Table_")))
                .flatMap(drawn -> Drawing.children(drawn, "output"))
                .map(output -> output.getAttribute("name"))
                .toList();
        return columns.isEmpty() ? List.of("legalCheck") : columns;
    }

    private static Object plain(Object value) {
        return value instanceof Number number ? number.intValue() : value;
    }

    private DmnDecisionResult evaluate(DmnEngine engine) {
        return engine.evaluateDecision(PARSED.computeIfAbsent(decision(), this::parse), new HashMap<>(inputs));
    }

    private DmnDecision parse(String decision) {
        try (InputStream in = Files.newInputStream(Path.of("bpmn", file))) {
            return ENGINES.get(0).parseDecision(decision, in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rule_RefusalReasons01 is in the table refusal-reasons. */
    private String decision() {
        return table.replaceFirst("Rule_", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static List<DmnEngine> engines() {
        DmnEngine ours = engine(RememberedFeel.decisions());
        return List.of(engine(DmnEngineConfiguration.createDefaultDmnEngineConfiguration()), ours, ours);
    }

    private static DmnEngine engine(DmnEngineConfiguration configuration) {
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(TableCase::note));
        return configuration.buildEngine();
    }

    private static void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> HITS.add(rule.getId()));
    }

    static Stream<TableCase> all() {
        return Stream.of(
                        EligibilityTableTests.cases(),
                        IntakeHintsTableTests.cases(),
                        CompetenceTableTests.cases(),
                        ReportingTableTests.cases(),
                        DeadlinesTableTests.cases())
                .flatMap(cases -> cases);
    }

    @Override
    public String toString() {
        return inputs + " -> " + List.of(says);
    }
}
