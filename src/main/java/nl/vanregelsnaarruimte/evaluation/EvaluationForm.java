package nl.vanregelsnaarruimte.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.evaluation.Finding.Kind;
import nl.vanregelsnaarruimte.evaluation.Finding.Level;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.pilot.PersonNames;

/** Reads an evaluation; what everybody will read names no person. */
final class EvaluationForm {

    /** How many findings of one kind there is room for. */
    private static final int ROOM = 3;

    private static final int TEXT = 2000;
    private static final int LINE = 200;
    private static final int FINDING = 300;
    private static final int WORDS = 150;

    private final Answers answers;
    private final PersonNames names;

    EvaluationForm(Answers answers, PersonNames names) {
        this.answers = answers;
        this.names = names;
    }

    /** The names of the fields for findings of one kind. */
    static List<String> fields(Kind kind) {
        return IntStream.rangeClosed(1, ROOM)
                .mapToObj(number -> kind.name() + number)
                .toList();
    }

    Optional<Evaluation> read() {
        Strength strength = answers.choice("strength", Strength.class);
        Extent ruleOff = answers.choice("ruleOff", Extent.class);
        List<Finding> findings = findings();
        String answer = answers.text("answer", 10, TEXT);
        Recommendation recommendation = answers.choice("recommendation", Recommendation.class);
        String advice = answers.text("advice", 10, TEXT);
        String summary = answers.text("summary", 30, TEXT);
        String outcome = answers.line("outcome", 10, LINE);
        if (summary.split("\\s+").length > WORDS) {
            answers.refuse("summary", "evaluation.write.summary.long", WORDS);
        }
        Stream.of("advice", "summary", "outcome").forEach(this::withoutNames);
        return strength == null || ruleOff == null || recommendation == null
                ? Optional.empty()
                : Optional.of(
                        new Evaluation(strength, ruleOff, findings, answer, recommendation, advice, summary, outcome));
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            fields(kind).stream()
                    .filter(field -> !answers.value(field).isBlank())
                    .forEach(field -> finding(kind, field).ifPresent(findings::add));
        }
        required(Kind.CHANCE);
        required(Kind.BARRIER);
        return findings;
    }

    private Optional<Finding> finding(Kind kind, String field) {
        String text = answers.text(field, 3, FINDING);
        Level level = answers.choice(field + "-level", Level.class);
        withoutNames(field);
        return level == null ? Optional.empty() : Optional.of(new Finding(kind, level, text));
    }

    private void required(Kind kind) {
        List<String> fields = fields(kind);
        if (fields.stream().allMatch(field -> answers.value(field).isBlank())) {
            answers.refuse(fields.get(0), "evaluation.write." + kind + ".needed");
        }
    }

    private void withoutNames(String field) {
        names.refuse(answers, field);
    }
}
