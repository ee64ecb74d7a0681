package nl.vanregelsnaarruimte;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public class MovingClock extends Clock {

    /** An ordinary Tuesday, half past nine in Amsterdam. */
    public static final Instant TUESDAY = Instant.parse("2026-09-15T07:30:00Z");

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private volatile Instant now = TUESDAY;

    public void set(Instant instant) {
        now = instant;
    }

    /** Moves to this time of this day in Amsterdam. */
    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(AMSTERDAM).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    /** The day that it is in Amsterdam. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, AMSTERDAM);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
