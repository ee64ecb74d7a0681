package nl.vanregelsnaarruimte.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Asks the real interpreter of FEEL each question of a decision table once. Such questions have no side effects, and
 * one that names nothing but constants has the same answer for the same input for ever; the interpreter makes all its
 * built-in functions anew for each cell, which took a third of the time of a proposal.
 */
class RememberedFeel implements FeelEngine {

    /** Numbers come from people: this many questions are more than our tables have, and no burden. */
    private static final int MOST = 10_000;

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");
    private static final Pattern CONSTANTS =
            Pattern.compile("(?:\"[^\"\\\\]*\"|\\b(?:not|true|false|null)\\b|[\\d\\s(),.<>=-])+");

    private final FeelEngine interpreter;
    private final Map<Question, Optional<Object>> known = new ConcurrentHashMap<>();

    RememberedFeel(FeelEngine interpreter) {
        this.interpreter = interpreter;
    }

    /** How decision tables are read here: in the standard's language, by an interpreter that is asked once. */
    static DefaultDmnEngineConfiguration decisions() {
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(() -> new RememberedFeel(new ScalaFeelEngineFactory().createInstance()));
        return decisions;
    }

    /** The same for a table that the diagram does not ask. */
    static DmnEngine engine() {
        return decisions().buildEngine();
    }

    /**
     * What was asked; the same text may be a test of an input and, elsewhere, what a row says.
     *
     * @param test whether it is a test of the input
     */
    private record Question(
            boolean test, String text, @Nullable Object input) {}

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface has it so
    public <T> @Nullable T evaluateSimpleExpression(String expression, VariableContext context) {
        Object named = NAME.matcher(expression).matches() ? value(expression, context) : null;
        // as FEEL gives them back unchanged; it has numbers and dates of its own
        if (named instanceof String || named instanceof Boolean) {
            return (T) named;
        }
        Question question = new Question(false, expression, null);
        return (T) answer(question, () -> interpreter.evaluateSimpleExpression(expression, context));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String inputVariable, VariableContext context) {
        Supplier<Boolean> asked = () -> interpreter.evaluateSimpleUnaryTests(tests, inputVariable, context);
        Object input = value(inputVariable, context);
        boolean plain = input == null || input instanceof String || input instanceof Number || input instanceof Boolean;
        Question question = new Question(true, tests, input);
        return plain ? Boolean.TRUE.equals(answer(question, asked)) : asked.get();
    }

    private @Nullable Object answer(Question question, Supplier<?> asked) {
        Optional<Object> answer = known.get(question);
        if (answer == null) {
            answer = Optional.ofNullable(asked.get());
            if (CONSTANTS.matcher(question.text).matches() && known.size() < MOST) {
                known.put(question, answer);
            }
        }
        return answer.orElse(null);
    }

    private static @Nullable Object value(String name, VariableContext context) {
        TypedValue value = context.resolve(name);
        return value == null ? null : value.getValue();
    }
}
