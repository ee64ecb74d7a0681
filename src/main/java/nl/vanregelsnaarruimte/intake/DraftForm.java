package nl.vanregelsnaarruimte.intake;

import static nl.vanregelsnaarruimte.intake.Question.line;
import static nl.vanregelsnaarruimte.intake.Question.mail;
import static nl.vanregelsnaarruimte.intake.Question.number;
import static nl.vanregelsnaarruimte.intake.Question.one;
import static nl.vanregelsnaarruimte.intake.Question.optionalMail;
import static nl.vanregelsnaarruimte.intake.Question.several;
import static nl.vanregelsnaarruimte.intake.Question.text;

import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.proposal.GainKind;
import nl.vanregelsnaarruimte.proposal.MandateState;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Scope;
import nl.vanregelsnaarruimte.proposal.Serves;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.RuleReference;

/** The whole form as one table: its pages, each with the questions about one subject. */
final class DraftForm {

    static final List<DraftPage> PAGES = List.of(
            new DraftPage(
                    1,
                    "jij",
                    one("civilServant", YesNo.values()),
                    one("functionGroup", FunctionGroup.values()),
                    one("serves", Serves.values()),
                    text("delivers", 10, 2000)),
            new DraftPage(
                    2, "beperking", line("title", 5, 100), text("whatLimits", 20, 4000), text("example", 20, 4000)),
            new DraftPage(
                    3,
                    "regel",
                    one("ruleKind", RuleKind.values()),
                    line("ruleTitle", 3, 200),
                    text("ruleText", 10, 4000),
                    text("rulePurpose", 10, 4000),
                    line("ruleOwner", 2, 200),
                    line("ruleSource", 0, RuleReference.LONGEST),
                    text("whyNoFit", 20, 4000)),
            new DraftPage(
                    4,
                    "alternatief",
                    text("alternative", 20, 4000),
                    text("purposeKept", 20, 4000),
                    text("hypothesis", 20, 4000),
                    text("learningQuestion", 10, 2000),
                    one("wish", PilotForm.values())),
            new DraftPage(
                    5,
                    "opbrengst",
                    several("gains", GainKind.values()),
                    number("gainHours", 0, 1_000_000),
                    number("people", 1, 1_000_000),
                    text("gainWhy", 20, 4000),
                    one("scope", Scope.values())),
            new DraftPage(
                    6,
                    "mandaat-en-tijd",
                    one("mandate", MandateState.values()),
                    line("giverName", 2, 100),
                    line("giverFunction", 2, 100),
                    mail("giverMail"),
                    number("hours", 1, 40),
                    number("months", 1, 24),
                    line("colleague1Name", 2, 100),
                    mail("colleague1Mail"),
                    line("colleague2Name", 2, 100),
                    mail("colleague2Mail"),
                    line("colleague3Name", 0, 100),
                    optionalMail("colleague3Mail"),
                    line("colleague4Name", 0, 100),
                    optionalMail("colleague4Mail")));

    static final DraftPage FIRST = PAGES.get(0);

    private DraftForm() {}

    static Optional<DraftPage> page(String slug) {
        return PAGES.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** The page behind this one; empty for the last. */
    static Optional<DraftPage> after(DraftPage page) {
        return PAGES.stream().filter(other -> other.step() == page.step() + 1).findFirst();
    }

    /** The page before this one; empty for the first. */
    static Optional<DraftPage> before(DraftPage page) {
        return PAGES.stream().filter(other -> other.step() == page.step() - 1).findFirst();
    }

    static List<Question> questions() {
        return PAGES.stream().flatMap(page -> page.questions().stream()).toList();
    }
}
