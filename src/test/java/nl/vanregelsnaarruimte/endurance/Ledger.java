package nl.vanregelsnaarruimte.endurance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What people were told has succeeded: all of this must be there, whatever happens. */
final class Ledger {

    /** A task that somebody did. */
    record Done(String reference, String taskId, String step, String by) {}

    /** An answer that somebody without an account gave by a link. */
    record Answered(String reference, String kind) {}

    /** The references that people were told, by the title of the proposal. */
    final Map<String, String> submitted = new ConcurrentHashMap<>();

    final List<Done> done = new CopyOnWriteArrayList<>();
    final List<Answered> answered = new CopyOnWriteArrayList<>();

    /** How much has succeeded so far. */
    int size() {
        return submitted.size() + done.size() + answered.size();
    }

    /** All that was told before this was asked. */
    Ledger untilNow() {
        Ledger now = new Ledger();
        now.submitted.putAll(submitted);
        now.done.addAll(done);
        now.answered.addAll(answered);
        return now;
    }
}
