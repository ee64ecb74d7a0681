package nl.vanregelsnaarruimte.endurance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several proposals that are on the road at once, the next one as soon as one has come as far as it goes. */
final class Crowd implements AutoCloseable {

    private static final int AT_ONCE = 3;

    /** One in so many goes to the end of the road. */
    private static final int WHOLE = 2;

    private static final int LONGEST = 40;

    private static final Duration STUCK = Duration.ofMinutes(2);

    private final Ledger ledger;
    private final ExecutorService roads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<Future<?>> begun = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean enough;

    Crowd(Crew crew, Ledger ledger, Random random) {
        this.ledger = ledger;
        for (int i = 0; i < AT_ONCE; i++) {
            Random own = new Random(random.nextLong());
            begun.add(roads.submit(() -> {
                while (!enough) {
                    int name = number.incrementAndGet();
                    int steps = name % WHOLE == 1 ? LONGEST : own.nextInt(LONGEST / 2);
                    new Walk("v" + name, steps, crew, ledger).walkWhile(() -> name == 1 || !enough);
                }
                return null;
            }));
        }
    }

    /** Waits until so many more things have succeeded; a fault of somebody is one of the test, now and not at its end. */
    void letSucceed(int more) throws Exception {
        int goal = ledger.size() + more;
        Patience.until(STUCK, "something succeeds", () -> {
            for (Future<?> road : begun) {
                if (road.isDone()) {
                    road.get();
                }
            }
            return ledger.size() >= goal;
        });
    }

    /** Lets the first come to the end of the road, and the others to where they are. */
    void finish() throws Exception {
        enough = true;
        for (Future<?> road : begun) {
            road.get();
        }
    }

    @Override
    public void close() {
        enough = true;
        roads.shutdownNow();
    }
}
