package nl.vanregelsnaarruimte.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** The decision tables. */
@Component
public class Decisions {

    private final DecisionService tables;

    Decisions(DecisionService tables) {
        this.tables = tables;
    }

    /** The outputs of the one rule that applies; none is a fault in the table. */
    public DecisionRow decide(String table, Map<String, Object> inputs) {
        return new DecisionRow(tables.evaluateDecisionByKey(table)
                .variables(inputs)
                .evaluate()
                .getSingleResult()
                .getEntryMap());
    }

    /** The outputs of each rule that applies, in the order of the table. */
    public List<DecisionRow> collect(String table, Map<String, Object> inputs) {
        return tables.evaluateDecisionByKey(table).variables(inputs).evaluate().stream()
                .map(rule -> new DecisionRow(rule.getEntryMap()))
                .toList();
    }
}
