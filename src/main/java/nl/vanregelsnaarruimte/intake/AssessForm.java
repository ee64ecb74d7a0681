package nl.vanregelsnaarruimte.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** The adviser's form: reads an assessment from it and fills it in again for a next round. */
final class AssessForm {

    private static final int SHORTEST_REASON = 50;
    static final int LONGEST = 4000;

    private AssessForm() {}

    /** What was typed; empty when something in it is refused. */
    static Optional<Assessment> read(Answers answers, String reference, int round, User by, Instant now) {
        List<CriterionVerdict> verdicts = verdicts(answers);
        RuleKind kind = kind(answers);
        PilotForm form = answers.choice("form", PilotForm.class);
        Settlement settlement = Settlement.read(answers);
        String question = answers.optionalText("question", LONGEST);
        String note = answers.optionalText("note", LONGEST);
        if (settlement != null && kind == RuleKind.NO_RULE && settlement.course() != Course.EXISTING_ROOM) {
            answers.refuse("course", "intake.assess.noRuleIsRoom");
        }
        if (answers.refused() || kind == null || form == null || settlement == null) {
            return Optional.empty();
        }
        return Optional.of(new Assessment(
                reference,
                round,
                kind,
                form,
                settlement.course(),
                settlement.excluded(),
                settlement.why(),
                settlement.referredTo(),
                question,
                note,
                verdicts,
                by.username(),
                by.name(),
                now));
    }

    /** Fills in what an earlier round said. */
    static void write(Assessment earlier, Answers answers) {
        earlier.verdicts()
                .forEach(verdict -> answers.with(verdict.criterion().field(), verdict.verdict())
                        .with(verdict.criterion().reasonField(), verdict.reason()));
        answers.with("ruleKind", earlier.ruleKind())
                .with("form", earlier.form())
                .with("course", earlier.course())
                .with("excluded", earlier.excluded())
                .with("referredTo", earlier.referredTo())
                .with("note", earlier.note());
        switch (earlier.course()) {
            case ORDINARY -> {}
            case EXISTING_ROOM -> answers.with("existingRoomWhy", earlier.courseWhy());
            case REFERRED -> answers.with("referredWhy", earlier.courseWhy());
            case EXCLUDED -> answers.with("excludedWhy", earlier.courseWhy());
        }
    }

    private static List<CriterionVerdict> verdicts(Answers answers) {
        List<CriterionVerdict> verdicts = new ArrayList<>();
        for (Criterion criterion : Criterion.judged()) {
            Verdict verdict = answers.choice(criterion.field(), Verdict.class);
            String reason = answers.text(criterion.reasonField(), SHORTEST_REASON, LONGEST);
            if (verdict != null) {
                verdicts.add(new CriterionVerdict(criterion, verdict, reason));
            }
        }
        return List.copyOf(verdicts);
    }

    private static @Nullable RuleKind kind(Answers answers) {
        RuleKind kind = answers.choice("ruleKind", RuleKind.class);
        if (kind == RuleKind.UNKNOWN) {
            answers.refuse("ruleKind", "intake.assess.kindUnknown");
        }
        return kind;
    }
}
