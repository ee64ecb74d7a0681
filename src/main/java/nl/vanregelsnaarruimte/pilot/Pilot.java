package nl.vanregelsnaarruimte.pilot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Sector;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * An approved pilot, with what everybody may know of it once it runs.
 *
 * @param number {@code P-2026-011}
 * @param startOn the first day; null until the team starts it
 * @param endOn the last day that was agreed; null until the team starts it
 * @param revivedOn the first day on which the rule holds again; null until then
 */
public record Pilot(
        String reference,
        String number,
        PilotStatus status,
        PilotForm form,
        String title,
        String organisationName,
        Sector sector,
        UUID ruleId,
        RuleKind ruleKind,
        Instant preparedAt,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable LocalDate revivedOn) {

    /** The same pilot under another title. */
    Pilot titled(String other) {
        return with(other, status, startOn, endOn, revivedOn);
    }

    /** The same pilot with these days. */
    Pilot planned(LocalDate first, LocalDate last) {
        return with(title, status, first, last, revivedOn);
    }

    /** The same pilot, further on. */
    Pilot turned(PilotStatus other) {
        return with(title, other, startOn, endOn, revivedOn);
    }

    /** The same pilot, over since this day. */
    Pilot revived(PilotStatus how, LocalDate day) {
        return with(title, how, startOn, endOn, day);
    }

    private Pilot with(
            String called,
            PilotStatus turned,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate revived) {
        return new Pilot(
                reference,
                number,
                turned,
                form,
                called,
                organisationName,
                sector,
                ruleId,
                ruleKind,
                preparedAt,
                first,
                last,
                revived);
    }

    public boolean running() {
        return status == PilotStatus.RUNNING;
    }

    /** The first day of a pilot that was started. */
    public LocalDate firstDay() {
        return requireNonNull(startOn);
    }

    /** The last agreed day of a pilot that was started. */
    public LocalDate lastDay() {
        return requireNonNull(endOn);
    }

    /** The last day on which the rule was off, for a pilot that is over. */
    public LocalDate lastDayOff() {
        return status == PilotStatus.STOPPED ? requireNonNull(revivedOn) : lastDay();
    }

    /** How many days it was agreed to take, the first and the last included. */
    public long days() {
        return dayNumber(lastDay());
    }

    /** Which day of the pilot this is, from 1. */
    public long dayNumber(LocalDate day) {
        return ChronoUnit.DAYS.between(firstDay(), day) + 1;
    }

    /** How many months it was agreed to take; a part of a month counts as one. */
    public int months() {
        LocalDate after = lastDay().plusDays(1);
        long whole = ChronoUnit.MONTHS.between(firstDay(), after);
        return (int) (firstDay().plusMonths(whole).isBefore(after) ? whole + 1 : whole);
    }
}
