package nl.vanregelsnaarruimte.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, numbers and mail addresses as people in the Netherlands write them. */
final class DutchNotation {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(2[01]\\d\\d)");
    private static final Pattern WHOLE = Pattern.compile("-?(?:\\d{1,12}|\\d{1,3}(?:\\.\\d{3}){1,3})");
    private static final Pattern DECIMAL = Pattern.compile(WHOLE.pattern() + "(?:,\\d{1,2})?");
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern MAIL =
            Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");
    private static final DateTimeFormatter WRITTEN_DATE = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final int LAST_YEAR = 2100;

    private DutchNotation() {}

    static Optional<LocalDate> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.group(3));
            int month = Integer.parseInt(parts.group(2));
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(parts.group(1)));
            return Optional.of(date).filter(day -> day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty();
    }

    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty();
    }

    static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    static String write(Object value) {
        if (value instanceof LocalDate date) {
            return WRITTEN_DATE.format(date);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }
}
