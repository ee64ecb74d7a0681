package nl.vanregelsnaarruimte.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed in a form, field by field, with what is wrong with it. */
public final class Answers {

    private static final int LONGEST_MAIL = 254;

    private final Map<String, List<String>> typed = new HashMap<>();
    private final Set<String> cut = new HashSet<>();
    private final Map<String, FieldError> errors = new LinkedHashMap<>();

    private Answers() {}

    public static Answers empty() {
        return new Answers();
    }

    public static Answers of(MultiValueMap<String, String> parameters) {
        Answers answers = new Answers();
        parameters.forEach((field, values) -> answers.keep(field, values == null ? List.of() : values));
        return answers;
    }

    /** The first value as typed, or nothing; never null, so that a page can show it again. */
    public String value(String field) {
        List<String> values = values(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean ticked(String field) {
        return !isBlank(field) && !"false".equals(value(field));
    }

    /** A text of one line, such as a name, which goes on pages and into mails as nothing more. */
    public String line(String field, int min, int max) {
        join(field);
        return text(field, min, max);
    }

    public String optionalLine(String field, int max) {
        join(field);
        return optionalText(field, max);
    }

    public String text(String field, int min, int max) {
        String text = optionalText(field, max);
        if (text.isEmpty()) {
            note(field, "form.required");
        } else if (text.length() < min) {
            note(field, "form.tooShort", min);
        }
        return text;
    }

    /** The text, cut to what fits; when it did not fit, that is noted too. */
    public String optionalText(String field, int max) {
        int limit = Math.min(max, TypedText.LONGEST);
        String text = TypedText.trim(value(field));
        if (text.length() > limit) {
            note(field, cut.contains(field) ? "form.tooLong.cut" : "form.tooLong", limit);
        }
        return TypedText.cut(text, limit);
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        Optional<E> choice = constant(type, value(field));
        if (choice.isEmpty()) {
            note(field, "form.choose");
        }
        return choice.orElse(null);
    }

    public <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> type) {
        return isBlank(field) ? null : choice(field, type);
    }

    /** The ticked choices; none at all is for the caller to refuse. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : values(field)) {
            Optional<E> constant = constant(type, value);
            constant.ifPresent(chosen::add);
            if (constant.isEmpty()) {
                note(field, "form.choose");
            }
        }
        return Collections.unmodifiableSet(chosen);
    }

    public @Nullable LocalDate date(String field) {
        return required(field, "form.date", DutchNotation::date);
    }

    public @Nullable Integer number(String field, int min, int max) {
        BigDecimal number = inRange(
                field,
                required(field, "form.number", DutchNotation::whole),
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max));
        return number == null ? null : number.intValue();
    }

    public @Nullable BigDecimal decimal(String field, BigDecimal min, BigDecimal max) {
        return inRange(field, required(field, "form.decimal", DutchNotation::decimal), min, max);
    }

    public String mail(String field) {
        String mail = text(field, 0, LONGEST_MAIL);
        if (!mail.isEmpty() && !DutchNotation.isMail(mail)) {
            note(field, "form.mail");
        }
        return mail;
    }

    /** Refuses a field for a reason of the caller, instead of any reason found here. */
    public void refuse(String field, String key, Object... args) {
        errors.put(field, new FieldError(key, args));
    }

    public boolean refused() {
        return !errors.isEmpty();
    }

    public Map<String, FieldError> errors() {
        return Collections.unmodifiableMap(errors);
    }

    public @Nullable FieldError error(String field) {
        return errors.get(field);
    }

    /** Fills in a field beforehand, as a person would have typed it; nothing known leaves it empty. */
    public Answers with(String field, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            keep(field, several.stream().map(DutchNotation::write).toList());
        } else {
            keep(field, value == null ? List.of() : List.of(DutchNotation.write(value)));
        }
        return this;
    }

    private void keep(String field, List<String> values) {
        if (values.stream().anyMatch(Answers::isCut)) {
            cut.add(field);
        } else {
            cut.remove(field);
        }
        typed.put(field, values.stream().map(TypedText::clean).toList());
    }

    /** One more than fits is kept, so that the page can say so; what comes after that is gone. */
    private static boolean isCut(@Nullable String value) {
        return value != null && value.replace("\r\n", "\n").length() > TypedText.LONGEST + 1;
    }

    private void join(String field) {
        typed.computeIfPresent(
                field, (name, lines) -> lines.stream().map(TypedText::oneLine).toList());
    }

    private boolean isBlank(String field) {
        return TypedText.trim(value(field)).isEmpty();
    }

    private <T> @Nullable T required(String field, String key, Function<String, Optional<T>> notation) {
        Optional<T> read = notation.apply(TypedText.trim(value(field)));
        if (read.isEmpty()) {
            note(field, isBlank(field) ? "form.required" : key);
        }
        return read.orElse(null);
    }

    private @Nullable BigDecimal inRange(String field, @Nullable BigDecimal number, BigDecimal min, BigDecimal max) {
        if (number == null || (number.compareTo(min) >= 0 && number.compareTo(max) <= 0)) {
            return number;
        }
        note(field, "form.range", min, max);
        return null;
    }

    private void note(String field, String key, Object... args) {
        errors.putIfAbsent(field, new FieldError(key, args));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
