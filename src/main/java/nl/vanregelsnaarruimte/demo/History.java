package nl.vanregelsnaarruimte.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.TravelClock;
import nl.vanregelsnaarruimte.workflow.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays all examples up to a given moment, day by day. Each day begins with what the engine had to do by then, at
 * midnight and at the start of the working day.
 */
@Component
@Profile("demo")
class History {

    private static final Logger log = LoggerFactory.getLogger(History.class);
    private static final LocalTime MIDNIGHT = LocalTime.of(0, 1);
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final Duration BETWEEN_ACTS = Duration.ofMinutes(7);

    private final Examples examples;
    private final Player player;
    private final Jobs jobs;
    private final TravelClock clock;

    History(Examples examples, Player player, Jobs jobs, TravelClock clock) {
        this.examples = examples;
        this.player = player;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Leaves the clock at the given moment. */
    void play(Instant now) {
        LocalDate today = Amsterdam.dayOf(now);
        Deque<Planned> plan = new ArrayDeque<>(examples.planned());
        int all = plan.size();
        for (LocalDate day = today.minusDays(plan.element().day()); !day.isAfter(today); day = day.plusDays(1)) {
            go(day, MIDNIGHT, now);
            Instant time = go(day, MORNING, now);
            while (!plan.isEmpty() && !today.minusDays(plan.element().day()).isAfter(day)) {
                time = go(time.plus(BETWEEN_ACTS), now);
                player.play(plan.remove());
                jobs.runDue(time);
            }
            if (day.getDayOfMonth() == 1) {
                log.info("Examples: up to {}, {} of {} steps", day, all - plan.size(), all);
            }
        }
        go(now, now);
    }

    private Instant go(LocalDate day, LocalTime time, Instant now) {
        return go(day.atTime(time).atZone(Amsterdam.ZONE).toInstant(), now);
    }

    /** Goes to this moment, and on the last day no further than now. */
    private Instant go(Instant moment, Instant now) {
        Instant next = moment.isBefore(now) ? moment : now;
        clock.set(next);
        jobs.runDue(next);
        return next;
    }
}
