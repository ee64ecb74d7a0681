package nl.vanregelsnaarruimte.evaluation;

import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;

/**
 * What the team saw during its pilot.
 *
 * @param worse what went worse: there is always something, and it is told
 * @param purposeHow how one knows that the purpose of the rule was kept, or not
 */
record EndReport(String better, String worse, String unexpected, Extent purposeKept, String purposeHow) {

    private static final int TEXT = 2000;

    static Optional<EndReport> read(Answers answers) {
        String better = answers.text("better", 3, TEXT);
        String worse = answers.text("worse", 3, TEXT);
        String unexpected = answers.optionalText("unexpected", TEXT);
        Extent kept = answers.choice("purposeKept", Extent.class);
        String how = answers.text("purposeHow", 3, TEXT);
        return kept == null ? Optional.empty() : Optional.of(new EndReport(better, worse, unexpected, kept, how));
    }
}
