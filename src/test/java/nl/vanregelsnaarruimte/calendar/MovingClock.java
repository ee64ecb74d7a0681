package nl.vanregelsnaarruimte.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;

/** The clock of the tests: it stands still until a test moves it. */
public final class MovingClock extends Clock {

    private volatile Instant moment;

    public MovingClock(Instant moment) {
        this.moment = moment;
    }

    /** Stands at nine in the morning in Amsterdam. */
    public static MovingClock on(LocalDate day) {
        return new MovingClock(morningOf(day));
    }

    public void moveTo(Instant later) {
        moment = later;
    }

    public void moveTo(LocalDate day) {
        moment = morningOf(day);
    }

    public void advance(TemporalAmount amount) {
        moment = moment.atZone(Amsterdam.ZONE).plus(amount).toInstant();
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Ask Amsterdam for the local day");
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(Amsterdam.ZONE).toInstant();
    }
}
