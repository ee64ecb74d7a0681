package nl.vanregelsnaarruimte.endurance;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Asks another process again and again until it is so far, and not for ever. */
final class Patience {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Patience() {}

    static void until(Duration most, String what, Callable<Boolean> isSo) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        while (!isSo.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + most + ": " + what);
            }
            pause(BETWEEN);
        }
    }

    /** A moment of somebody who is in no hurry; how long it is decides how often he looks, never what he finds. */
    static void pause(Duration moment) {
        LockSupport.parkNanos(moment.toNanos());
    }
}
