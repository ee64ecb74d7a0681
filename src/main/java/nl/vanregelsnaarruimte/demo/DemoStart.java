package nl.vanregelsnaarruimte.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.vanregelsnaarruimte.calendar.TravelClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the example people and, from fourteen months ago until now, what they did. It is done before the web server
 * opens and before the engine's own timers run, because the clock travels meanwhile.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoPeople people;
    private final History history;
    private final TravelClock clock;
    private final boolean withProposals;
    private final Path halfway;
    private volatile boolean running;

    DemoStart(
            DemoPeople people,
            History history,
            TravelClock clock,
            @Value("${ruimte.demo.proposals:true}") boolean withProposals,
            @Value("${ruimte.data}") Path data) {
        this.people = people;
        this.history = history;
        this.clock = clock;
        this.withProposals = withProposals;
        this.halfway = data.resolve("examples-half-loaded");
    }

    @Override
    public void start() {
        running = true;
        try {
            load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads nothing where there are people already; refuses to go on with what an earlier start left half done. */
    private void load() throws IOException {
        if (Files.exists(halfway)) {
            throw new IllegalStateException("An earlier start was stopped while it loaded the examples. Throw away the"
                    + " folder " + halfway.toAbsolutePath().getParent() + " and start again.");
        }
        if (people.load() && withProposals) {
            Files.createDirectories(halfway.getParent());
            Files.createFile(halfway);
            Instant begin = clock.instant();
            log.info("Examples: playing what fourteen months brought, about fifteen seconds");
            try {
                history.play(begin);
            } finally {
                clock.resume();
            }
            log.info(
                    "Examples: loaded in {} s",
                    Duration.between(begin, clock.instant()).toSeconds());
            Files.delete(halfway);
        }
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
