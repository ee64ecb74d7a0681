package nl.vanregelsnaarruimte.endurance;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The nodes that people can turn to, in turn. */
record Site(List<Node> nodes, AtomicInteger turn, Queue<String> unanswered) {

    private static final Duration OUTAGE = Duration.ofMinutes(3);

    Site(Node... nodes) {
        this(List.of(nodes), new AtomicInteger(), new ConcurrentLinkedQueue<>());
    }

    /** The port of a node that is up; where there is none, people wait for it. */
    int port() {
        try {
            Patience.until(OUTAGE, "a node that is up", () -> nodes.stream().anyMatch(Node::isUp));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        List<Node> up = nodes.stream().filter(Node::isUp).toList();
        return up.isEmpty() ? port() : up.get(turn.getAndIncrement() % up.size()).port;
    }

    /** Notes that somebody got no answer. */
    Lost lost(String what, @Nullable Throwable cause) {
        unanswered.add(what);
        return new Lost(what, cause);
    }
}
