package nl.vanregelsnaarruimte.benchmark;

import java.util.concurrent.atomic.AtomicInteger;
import nl.vanregelsnaarruimte.SqlCounter.Watched;

/** A contender that goes along the road: whole lives in rounds, a number of them, or one that is counted. */
record Walking(Life life, Watched mail) implements Served.Answering {

    static final String COUNT = "count";
    static final String MAIL = "mail";

    /** One life. */
    @FunctionalInterface
    interface Life {

        void live(int worker, Walk walk) throws Exception;
    }

    @Override
    public String answer(String question) throws Exception {
        String[] words = question.split(" ", -1);
        switch (words[0]) {
            case COUNT -> {
                return counted();
            }
            case MAIL -> mail.run();
            case "lives" -> live(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            default -> {
                return new Repeated(worker -> life.live(worker, Walk.PLAIN)).answer(question);
            }
        }
        return question;
    }

    private String counted() throws Exception {
        Counted counted = new Counted();
        life.live(0, counted);
        return counted.line();
    }

    /** So many lives, shared by so many workers. */
    private void live(int times, int workers) throws Exception {
        AtomicInteger left = new AtomicInteger(times);
        Repeated.atOnce(workers, worker -> {
            long done = 0;
            while (left.getAndDecrement() > 0) {
                life.live(worker, Walk.PLAIN);
                done++;
            }
            return done;
        });
    }
}
