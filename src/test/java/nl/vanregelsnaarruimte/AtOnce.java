package nl.vanregelsnaarruimte;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people who do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in their order. */
    public static <T> List<T> all(List<? extends Callable<T>> people) throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(people.size());
        CyclicBarrier together = new CyclicBarrier(people.size());
        try {
            List<Future<T>> begun = new ArrayList<>();
            people.forEach(person -> begun.add(windows.submit(() -> {
                together.await();
                return person.call();
            })));
            List<T> got = new ArrayList<>();
            for (Future<T> done : begun) {
                got.add(done.get());
            }
            return got;
        } finally {
            // an interrupt would close the H2 file for every test that comes after
            windows.shutdown();
            windows.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
