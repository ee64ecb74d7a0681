package nl.vanregelsnaarruimte.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long somebody has for something, such as five working days or six weeks. */
public record Term(int amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("P(\\d{1,4})(WD|D|W|M)");

    public static Term parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a term: " + written);
        }
        return new Term(Integer.parseInt(parts.group(1)), Unit.of(parts.group(2)));
    }

    /** The last day of the term; a short term that ends on a day off runs on to the next working day. */
    public LocalDate after(LocalDate from, DutchCalendar calendar) {
        if (unit == Unit.WORKING_DAY) {
            return calendar.plusWorkingDays(from, amount);
        }
        LocalDate last = from.plus(amount, unit.length());
        return isShort() ? calendar.rollForward(last) : last;
    }

    /** The last day to act when counting back; a short term that ends on a day off goes back to a working day. */
    public LocalDate before(LocalDate day, DutchCalendar calendar) {
        if (unit == Unit.WORKING_DAY) {
            return calendar.plusWorkingDays(day, -amount);
        }
        LocalDate last = day.minus(amount, unit.length());
        return isShort() ? calendar.rollBack(last) : last;
    }

    @Override
    public String toString() {
        return "P" + amount + unit.letters();
    }

    /** Longer terms leave room enough of their own: Algemene termijnenwet, article 4. */
    private boolean isShort() {
        return amount <= unit.longestShort();
    }
}
