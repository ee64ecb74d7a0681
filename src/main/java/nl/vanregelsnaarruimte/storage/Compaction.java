package nl.vanregelsnaarruimte.storage;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the file small, which H2 does not do itself where each commit is written at once.
 *
 * <p>It takes a second or so, in which everybody waits: more is left to clear while people work than when they don't.
 */
@Component
class Compaction {

    private static final int NOT_WORTH_IT = 16 << 20;
    private static final double TOO_LOOSE = 4;
    private static final double TOO_LOOSE_WHEN_QUIET = 2;

    private final H2File file;
    private long writes;

    Compaction(H2File file) {
        this.file = file;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        file.state().ifPresent(state -> {
            boolean quiet = state.writes() == writes;
            writes = state.writes();
            compactOver(quiet ? TOO_LOOSE_WHEN_QUIET : TOO_LOOSE, state);
        });
    }

    @PreDestroy
    void leave() {
        file.state().ifPresent(state -> compactOver(TOO_LOOSE_WHEN_QUIET, state));
    }

    private void compactOver(double ratio, FileState state) {
        if (state.isOver(NOT_WORTH_IT) && state.ratio() > ratio) {
            file.compact();
        }
    }
}
