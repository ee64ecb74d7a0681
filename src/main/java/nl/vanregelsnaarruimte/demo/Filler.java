package nl.vanregelsnaarruimte.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills in a form as an example says; a date is written as the days from the day it is filled in, such as {@code +90d}. */
@Component
@Profile("demo")
class Filler {

    private static final Pattern DAYS = Pattern.compile("([+-]\\d+)d");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Clock clock;

    Filler(Clock clock) {
        this.clock = clock;
    }

    /** Types over what stands in the form already. */
    Answers fill(Answers form, @Nullable Map<String, Object> example) {
        if (example != null) {
            example.forEach((field, value) -> form.with(field, typed(value)));
        }
        return form;
    }

    private List<String> typed(Object value) {
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return values.stream().map(one -> text(String.valueOf(one))).toList();
    }

    private String text(String value) {
        Matcher days = DAYS.matcher(value);
        if (!days.matches()) {
            return value;
        }
        LocalDate day = Amsterdam.today(clock).plusDays(Long.parseLong(days.group(1)));
        return DATE.format(day);
    }
}
