package nl.vanregelsnaarruimte.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** The decision tables; all are read at the first question, because they only change when the application starts. */
@Component
public class Decisions {

    private final DmnEngine engine = RememberedFeel.engine();
    private final RepositoryService deployed;
    private volatile Map<String, DmnDecision> tables = Map.of();

    Decisions(RepositoryService deployed) {
        this.deployed = deployed;
    }

    /** The outputs of the one rule that applies; none is a fault in the table. */
    public DecisionRow decide(String table, Map<String, Object> inputs) {
        return new DecisionRow(
                engine.evaluateDecision(table(table), inputs).getSingleResult().getEntryMap());
    }

    /** The outputs of each rule that applies, in the order of the table. */
    public List<DecisionRow> collect(String table, Map<String, Object> inputs) {
        return engine.evaluateDecision(table(table), inputs).stream()
                .map(rule -> new DecisionRow(rule.getEntryMap()))
                .toList();
    }

    private DmnDecision table(String key) {
        if (tables.isEmpty()) {
            tables = deployed.createDecisionDefinitionQuery().latestVersion().list().stream()
                    .collect(Collectors.toUnmodifiableMap(DecisionDefinition::getKey, this::read));
        }
        return Objects.requireNonNull(tables.get(key), key);
    }

    private DmnDecision read(DecisionDefinition table) {
        return engine.parseDecision(table.getKey(), deployed.getDecisionModel(table.getId()));
    }
}
