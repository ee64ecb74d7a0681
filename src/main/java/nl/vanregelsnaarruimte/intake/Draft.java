package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.util.LinkedMultiValueMap;

/**
 * A proposal that somebody is still writing.
 *
 * @param typed what was typed so far, by field and just as it was typed
 */
record Draft(String id, Map<String, List<String>> typed, Instant changedAt) {

    Answers answers() {
        return Answers.of(new LinkedMultiValueMap<>(typed));
    }

    String title() {
        return answers().value("title");
    }

    /** Where its maker goes on writing: the first page that is not good yet, or else the last one. */
    String goOnAt(String ownMail) {
        return DraftForm.PAGES.stream()
                .filter(page -> isRefused(page, ownMail))
                .findFirst()
                .map(DraftPage::slug)
                .orElse(CheckController.SLUG);
    }

    /** Whether no page of it was ever saved; then it holds at most what was known beforehand. */
    boolean untouched() {
        return typed.size() <= 1;
    }

    private boolean isRefused(DraftPage page, String ownMail) {
        Answers answers = answers();
        Submission.check(page, answers, ownMail);
        return answers.refused();
    }
}
