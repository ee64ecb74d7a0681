package nl.vanregelsnaarruimte.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that can be put on another moment, where it stands still until it is told to go on. */
public final class TravelClock extends Clock {

    private final AtomicReference<Clock> source;
    private final ZoneId zone;

    public TravelClock() {
        this(new AtomicReference<>(Clock.systemUTC()), ZoneOffset.UTC);
    }

    private TravelClock(AtomicReference<Clock> source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    public void set(Instant moment) {
        source.set(Clock.fixed(moment, ZoneOffset.UTC));
    }

    /** Goes back to the real time. */
    public void resume() {
        source.set(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return requireNonNull(source.get()).instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock read in another zone: it travels along. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TravelClock(source, other);
    }
}
