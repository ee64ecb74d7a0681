package nl.vanregelsnaarruimte.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of the interpreter, and what is remembered. */
class RememberedFeelTests {

    private final List<String> asked = new ArrayList<>();
    private final FeelEngine feel = new RememberedFeel(new Noting());

    @Test
    void asksOnceWhatNamesOnlyConstants() {
        assertThat(tests("\"YES\", \"NO\"", with("YES"))).isTrue();
        assertThat(tests("\"YES\", \"NO\"", with("YES"))).isTrue();
        assertThat(tests("\"YES\", \"NO\"", with("PERHAPS"))).isFalse();
        assertThat(tests("< 100", with(99))).isTrue();
        assertThat(tests("< 100", with(100))).isFalse();
        assertThat(tests("< 100", with(99))).isTrue();

        assertThat(asked).containsExactly("\"YES\", \"NO\"", "\"YES\", \"NO\"", "< 100", "< 100");
    }

    @Test
    void asksAgainWhatNamesSomethingElse() {
        assertThat(tests("< limit", with(5).putValue("limit", 6))).isTrue();
        assertThat(tests("< limit", with(5).putValue("limit", 4))).isFalse();
        assertThat(tests("not(limit)", with(5).putValue("limit", 4))).isTrue();

        assertThat(asked).hasSize(3);
    }

    @Test
    void takesAVariableByItsNameAndLeavesTheRestToTheInterpreter() {
        assertThat(this.<Object>says("input", with("YES"))).isEqualTo("YES");
        assertThat(this.<Object>says("input", with(true))).isEqualTo(true);
        assertThat(asked).isEmpty();

        assertThat(this.<Number>says("input + 1", with(2)).intValue()).isEqualTo(3);
        assertThat(this.<Number>says("input", with(2)).intValue()).isEqualTo(2);
        assertThat(asked).containsExactly("input + 1", "input");
    }

    @Test
    void tellsATestFromWhatARowSays() {
        assertThat(tests("\"NO\"", with(null))).isFalse();
        assertThat(this.<Object>says("\"NO\"", with(null))).isEqualTo("NO");
        assertThat(tests("\"NO\"", with("NO"))).isTrue();
        assertThat(this.<Object>says("\"NO\"", with("NO"))).isEqualTo("NO");
    }

    private boolean tests(String tests, VariableMap variables) {
        return feel.evaluateSimpleUnaryTests(tests, "input", variables.asVariableContext());
    }

    private <T> T says(String expression, VariableMap variables) {
        return feel.evaluateSimpleExpression(expression, variables.asVariableContext());
    }

    private static VariableMap with(@Nullable Object input) {
        return Variables.createVariables().putValue("input", input);
    }

    /** The real interpreter, and what it was asked. */
    private final class Noting implements FeelEngine {

        private final FeelEngine interpreter = new ScalaFeelEngineFactory().createInstance();

        @Override
        public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
            asked.add(expression);
            return interpreter.evaluateSimpleExpression(expression, context);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String tests, String inputVariable, VariableContext context) {
            asked.add(tests);
            return interpreter.evaluateSimpleUnaryTests(tests, inputVariable, context);
        }
    }
}
