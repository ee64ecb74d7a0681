package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.NewProposal;
import nl.vanregelsnaarruimte.rule.NewRule;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.RuleReference;

/** The whole form: what is wrong with a page, and the proposal that comes of six good ones. */
final class Submission {

    private Submission() {}

    /** Notes what is wrong with the answers to one page. */
    static void check(DraftPage page, Answers answers, String ownMail) {
        page.questions().forEach(question -> question.check(answers));
        if (page.asks("ruleSource")) {
            RuleReference.read(answers, "ruleSource");
        }
        if (page.asks("giverMail")) {
            People.check(answers, ownMail);
        }
    }

    /** Notes what is wrong with all pages together. */
    static void check(Answers answers, String ownMail) {
        DraftForm.PAGES.forEach(page -> check(page, answers, ownMail));
    }

    /** The proposal, from answers that have been checked. */
    static NewProposal read(Answers checked) {
        return new NewProposal(
                IdeaForm.text(checked, "title"),
                IdeaForm.read(checked),
                rule(checked),
                People.giver(checked),
                People.colleagues(checked));
    }

    private static NewRule rule(Answers checked) {
        return new NewRule(
                RuleKind.valueOf(checked.value("ruleKind")),
                IdeaForm.text(checked, "ruleTitle"),
                IdeaForm.text(checked, "ruleText"),
                IdeaForm.text(checked, "rulePurpose"),
                RuleReference.read(checked, "ruleSource"),
                IdeaForm.text(checked, "ruleOwner"));
    }
}
