package nl.vanregelsnaarruimte.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long each of many turns took, in milliseconds, and how many were done in a second. */
record Timing(double perSecond, double p50, double p95) {

    private static final double MILLI = 1e6;

    /** Lets workers take turns until the time is over; each takes at least one. */
    static Timing of(int workers, int seconds, Repeated.Turn turn) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(workers);
        long began = System.nanoTime();
        try {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                int number = worker;
                work.add(() -> turns(number, began + seconds * 1_000_000_000L, turn));
            }
            List<Long> took = new ArrayList<>();
            for (Future<List<Long>> one : all.invokeAll(work)) {
                took.addAll(one.get());
            }
            return of(took, System.nanoTime() - began);
        } finally {
            all.shutdown();
        }
    }

    static Timing parse(String line) {
        String[] parts = line.split(" ", -1);
        return new Timing(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    private static List<Long> turns(int worker, long until, Repeated.Turn turn) throws Exception {
        List<Long> took = new ArrayList<>();
        do {
            long began = System.nanoTime();
            turn.take(worker);
            took.add(System.nanoTime() - began);
        } while (System.nanoTime() < until);
        return took;
    }

    private static Timing of(List<Long> took, long nanos) {
        took.sort(null);
        return new Timing(took.size() * 1e9 / nanos, at(took, 0.50), at(took, 0.95));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) (part * (sorted.size() - 1))) / MILLI;
    }

    @Override
    public String toString() {
        return perSecond + " " + p50 + " " + p95;
    }
}
