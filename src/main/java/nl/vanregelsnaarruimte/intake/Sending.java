package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.form.Answers;

/**
 * What came of sending a draft.
 *
 * @param reference the proposal's; empty when it was not sent
 * @param answers what is wrong, when it was not
 */
record Sending(String reference, Answers answers) {

    static Sending done(String reference) {
        return new Sending(reference, Answers.empty());
    }

    static Sending refused(Answers answers) {
        return new Sending("", answers);
    }
}
