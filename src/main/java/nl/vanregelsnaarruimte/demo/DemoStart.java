package nl.vanregelsnaarruimte.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.TravelClock;
import nl.vanregelsnaarruimte.workflow.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the example people and, day by day from fourteen months ago until now, what they did. It is done before the
 * web server opens and before the engine's own timers run, because the clock travels meanwhile.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final DemoPeople people;
    private final Examples examples;
    private final Player player;
    private final Jobs jobs;
    private final TravelClock clock;
    private final boolean withProposals;
    private volatile boolean running;

    DemoStart(
            DemoPeople people,
            Examples examples,
            Player player,
            Jobs jobs,
            TravelClock clock,
            @Value("${ruimte.demo.proposals:true}") boolean withProposals) {
        this.people = people;
        this.examples = examples;
        this.player = player;
        this.jobs = jobs;
        this.clock = clock;
        this.withProposals = withProposals;
    }

    @Override
    public void start() {
        running = true;
        boolean first = people.load();
        if (first && withProposals) {
            try {
                load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                clock.resume();
            }
        }
    }

    private void load() throws IOException {
        Instant now = clock.instant();
        LocalDate today = Amsterdam.dayOf(now);
        Iterator<Planned> plan = examples.planned().iterator();
        Planned next = plan.next();
        int acts = 0;
        for (LocalDate day = today.minusDays(next.day()); !day.isAfter(today); day = day.plusDays(1)) {
            travel(day.atTime(LocalTime.MIDNIGHT)
                    .plusMinutes(1)
                    .atZone(Amsterdam.ZONE)
                    .toInstant());
            Instant time = day.atTime(MORNING).atZone(Amsterdam.ZONE).toInstant();
            while (next != null && !today.minusDays(next.day()).isAfter(day)) {
                time = time.plus(Duration.ofMinutes(7));
                travel(time.isBefore(now) ? time : now);
                player.play(next);
                acts++;
                next = plan.hasNext() ? plan.next() : null;
            }
            if (day.getDayOfMonth() == 1) {
                log.info("examples loaded up to {} ({} steps)", day, acts);
            }
        }
        travel(now);
    }

    private void travel(Instant moment) {
        clock.set(moment);
        jobs.runDue(moment);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        // before the web server, which begins near the end
        return 0;
    }
}
