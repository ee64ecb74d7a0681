package nl.vanregelsnaarruimte.storage;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the file small while it is open, which H2 does not do itself where each commit is written at once.
 *
 * <p>A little at a time, so that nobody waits long: more is left to clear while people work than when they don't.
 */
@Component
class Compaction {

    private static final int BUDGET = 50;
    private static final int NOT_WORTH_IT = 4 << 20;
    private static final double TOO_LOOSE = 2;
    private static final double TOO_LOOSE_WHEN_QUIET = 1.5;

    private final H2File file;
    private long lastVersion;
    private boolean inVain;

    Compaction(H2File file) {
        this.file = file;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        file.state().filter(state -> state.isOver(NOT_WORTH_IT)).ifPresent(this::look);
    }

    private void look(FileState before) {
        boolean quiet = before.version() == lastVersion;
        inVain = inVain && quiet;
        if (!inVain && before.ratio() > (quiet ? TOO_LOOSE_WHEN_QUIET : TOO_LOOSE)) {
            file.compact(BUDGET);
            inVain = quiet && file.state().stream().allMatch(after -> after.size() >= before.size());
        }
        file.state().ifPresent(after -> lastVersion = after.version());
    }
}
