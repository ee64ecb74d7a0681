package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.form.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads which indicators a team chose, each with its baseline. */
final class BaselineForm {

    /** How many indicators of its own a team may have. */
    static final int MOST_OWN = 4;

    /** At least one of these tells whether the work itself goes better. */
    private static final Set<CoreIndicator> ABOUT_THE_WORK =
            EnumSet.of(CoreIndicator.K1, CoreIndicator.K2, CoreIndicator.K4, CoreIndicator.K5);

    /** An indicator has many fields, so that each fault says which of them it is about. */
    private static final Map<String, String> PARTS =
            Map.of("-how", "how", "", "value", "-cases", "cases", "-target", "target");

    private final Answers answers;

    BaselineForm(Answers answers) {
        this.answers = answers;
    }

    List<NewIndicator> read() {
        Set<CoreIndicator> chosen = answers.choices("core", CoreIndicator.class);
        if (!chosen.containsAll(CoreIndicator.OBLIGATORY)) {
            answers.refuse("core", "pilot.baseline.core.obligatory");
        } else if (chosen.stream().noneMatch(ABOUT_THE_WORK::contains)) {
            answers.refuse("core", "pilot.baseline.core.work");
        }
        List<NewIndicator> indicators = new ArrayList<>();
        chosen.forEach(core -> core(core).ifPresent(indicators::add));
        owns().forEach(field -> own(field).ifPresent(indicators::add));
        return indicators;
    }

    /** The first part of the names of the fields of each indicator that a team may add. */
    static List<String> owns() {
        return Stream.iterate(1, number -> number + 1)
                .limit(MOST_OWN)
                .map(number -> "own" + number)
                .toList();
    }

    private Optional<NewIndicator> core(CoreIndicator core) {
        return indicator(core.name(), core, "", "", core.direction());
    }

    private Optional<NewIndicator> own(String field) {
        if (answers.value(field + "-name").isBlank()) {
            return Optional.empty();
        }
        String name = answers.line(field + "-name", 3, 100);
        String unit = answers.line(field + "-unit", 1, 40);
        return indicator(field, null, name, unit, answers.choice(field + "-direction", Direction.class));
    }

    private Optional<NewIndicator> indicator(
            String field, @Nullable CoreIndicator core, String name, String unit, @Nullable Direction direction) {
        String how = answers.text(field + "-how", 5, 1000);
        BigDecimal target = Measured.value(answers, field + "-target", core);
        Measured baseline = Measured.read(answers, field, core).orElse(null);
        PARTS.forEach((part, key) -> sayWhat(field + part, key));
        return target == null || baseline == null || direction == null
                ? Optional.empty()
                : Optional.of(new NewIndicator(
                        core, name, unit, direction, how, target, baseline.outcome(), baseline.cases()));
    }

    private void sayWhat(String field, String part) {
        FieldError error = answers.error(field);
        if (error != null && error.key().equals("form.required")) {
            answers.refuse(field, "pilot.baseline." + part + ".needed");
        }
    }
}
