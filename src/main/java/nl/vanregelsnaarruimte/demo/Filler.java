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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    Answers fill(@Nullable Map<String, Object> example) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        if (example != null) {
            example.forEach((field, value) -> {
                List<?> values = value instanceof List<?> list ? list : List.of(value);
                values.forEach(one -> typed.add(field, text(String.valueOf(one))));
            });
        }
        return Answers.of(typed);
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
