package nl.vanregelsnaarruimte.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sends odd things to forms, other ones to each, and keeps what was wrong with what came of them. */
final class Siege {

    private final Undone application;
    private final Judge judge;
    private final Arms arms;
    private final Map<String, Set<String>> wrong = new TreeMap<>();
    private int turn;

    Siege(Undone application, Judge judge, Arms arms) {
        this.application = application;
        this.judge = judge;
        this.arms = arms;
    }

    /** What was wrong, with examples of what was sent. */
    Map<String, Set<String>> wrong() {
        return wrong;
    }

    /** Tries this form as this person, for whom it is meant. */
    void tries(@Nullable String username, FoundForm form) {
        turn++;
        arms.against(username, form)
                .forEach(kind -> IntStream.range(0, Math.min(kind.size(), arms.share()))
                        .mapToObj(i -> kind.get((turn * arms.share() + i) % kind.size()))
                        .forEach(attempt -> tries(form, attempt)));
    }

    private void tries(FoundForm form, Attempt attempt) {
        Answer answer = application.ask(attempt);
        judge.wrong(answer).forEach(fault -> note(form.action(), attempt, fault));
        Map<String, List<String>> typed = attempt.typed();
        if (typed != null && form.post() && (answer.status() == 400 || answer.status() == 401)) {
            judge.wrong(answer, form, typed).forEach(fault -> note(form.action(), attempt, fault));
        }
    }

    private void note(String where, Attempt attempt, String fault) {
        wrong.computeIfAbsent(where + ": " + fault, key -> new TreeSet<>()).add(attempt.what());
    }
}
