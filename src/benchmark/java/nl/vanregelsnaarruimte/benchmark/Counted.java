package nl.vanregelsnaarruimte.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.Sent;
import nl.vanregelsnaarruimte.SqlCounter;
import nl.vanregelsnaarruimte.SqlCounter.Watched;

/** A walk that writes down how often each action asks the database. */
final class Counted implements Walk {

    private static final String BETWEEN = ";";

    private final List<Action> actions = new ArrayList<>();

    /**
     * What one action asked.
     *
     * @param statements each batch of one statement as one
     */
    record Action(String name, int statements, int commits) {

        static Action of(String name, Sent sent) {
            int statements = sent.statements().size();
            return new Action(name, statements, sent.roundTrips().size() - statements);
        }

        static Action parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Action(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return name + " " + statements + " " + commits;
        }
    }

    @Override
    public void does(String action, Watched act) throws Exception {
        actions.add(Action.of(action, SqlCounter.watch(act)));
    }

    /** The actions in one line. */
    String line() {
        return actions.stream().map(Action::toString).collect(Collectors.joining(BETWEEN));
    }

    static List<Action> parse(String line) {
        return List.of(line.split(BETWEEN, -1)).stream().map(Action::parse).toList();
    }
}
