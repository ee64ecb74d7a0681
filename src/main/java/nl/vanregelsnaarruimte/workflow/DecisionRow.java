package nl.vanregelsnaarruimte.workflow;

import java.util.Map;
import java.util.Objects;

/** The outputs of one rule of a decision table, by name; asking for one that the table does not have is a fault. */
public record DecisionRow(Map<String, Object> outputs) {

    public String text(String output) {
        return (String) value(output);
    }

    public int number(String output) {
        return ((Number) value(output)).intValue();
    }

    private Object value(String output) {
        return Objects.requireNonNull(outputs.get(output), output);
    }
}
