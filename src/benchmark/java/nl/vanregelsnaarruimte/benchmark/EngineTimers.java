package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;

/** The engine as it comes, with our models, empty beans and its own job executor. */
final class EngineTimers {

    /** Ten of its threads may each take two: one for the work and one for a new number. */
    private static final int CONNECTIONS = 30;

    private EngineTimers() {}

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            ProcessEngine engine = BareEngine.engine(Database.pool(CONNECTIONS));
            BareEngine bare = new BareEngine(engine);
            return new FiringTimers(engine, worker -> bare.live(Walk.PLAIN, FiringTimers.ACTS));
        });
    }
}
