package nl.vanregelsnaarruimte.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Something that a contender does again and again, by itself or by several at once, until the round is over. */
final class Repeated implements Served.Answering {

    /** One turn, done by the given one of the workers. */
    @FunctionalInterface
    interface Turn {

        void take(int worker) throws Exception;
    }

    /** What one worker does until he is done, and how much that was. */
    @FunctionalInterface
    interface Work {

        long by(int worker) throws Exception;
    }

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ExecutorService WORKERS = Executors.newCachedThreadPool();

    private final Turn turn;

    Repeated(Turn turn) {
        this.turn = turn;
    }

    /** The question is {@code round WORKERS SECONDS}; turns that began in time are finished and count. */
    @Override
    public String answer(String question) throws Exception {
        String[] words = question.split(" ", -1);
        return round(Integer.parseInt(words[1]), Integer.parseInt(words[2])).toString();
    }

    private Round round(int workers, int seconds) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        long until = began + seconds * 1_000_000_000L;
        long done = atOnce(workers, worker -> work(worker, until));
        return new Round(done, System.nanoTime() - began, SYSTEM.getProcessCpuTime() - cpu);
    }

    private long work(int worker, long until) throws Exception {
        long done = 0;
        while (System.nanoTime() < until) {
            turn.take(worker);
            done++;
        }
        return done;
    }

    /** What several workers do at once, and how much that was together. */
    static long atOnce(int workers, Work work) throws InterruptedException, ExecutionException {
        List<Callable<Long>> all = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            int number = worker;
            all.add(() -> work.by(number));
        }
        long done = 0;
        for (Future<Long> one : WORKERS.invokeAll(all)) {
            done += one.get();
        }
        return done;
    }
}
