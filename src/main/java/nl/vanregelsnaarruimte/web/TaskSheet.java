package nl.vanregelsnaarruimte.web;

import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;

/**
 * A task with its form.
 *
 * @param shown what its page shows; empty when the form was saved
 * @param next where its reader goes on when the form was saved and the task is still his
 */
record TaskSheet(OpenTask task, Answers answers, Map<String, ?> shown, Optional<String> next) {

    boolean refused() {
        return answers.refused();
    }
}
