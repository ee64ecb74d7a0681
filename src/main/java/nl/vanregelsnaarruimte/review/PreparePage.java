package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The assessor advises what to decide, on what terms, and what the letter says. */
@Component
class PreparePage implements TaskPage {

    private final CaseFiles files;
    private final DossierChecks checks;
    private final Advices advices;
    private final Deciding deciding;
    private final Clock clock;

    PreparePage(CaseFiles files, DossierChecks checks, Advices advices, Deciding deciding, Clock clock) {
        this.files = files;
        this.checks = checks;
        this.advices = advices;
        this.deciding = deciding;
        this.clock = clock;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_PREPARE_DECISION;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        CaseFile file = files.of(task.reference());
        Map<String, Object> facts = new HashMap<>();
        facts.put("file", file);
        facts.put("lines", Line.all(file.voices()));
        checks.talk(task.reference()).ifPresent(talk -> facts.put("talk", talk));
        facts.put("returned", advices.returned(task.reference()));
        facts.put("places", TermsForm.places());
        facts.put("refusals", RefusalReason.values());
        return facts;
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        advices.latest(task.reference())
                .ifPresentOrElse(
                        advice -> prefill(answers, advice),
                        () -> answers.with(
                                "stopCondition",
                                checks.find(task.reference()).orElseThrow().stopCondition()));
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        String reason = answers.text("reason", 50, 4000);
        String letter = answers.text("letter", 50, 4000);
        Verdict verdict = answers.choice("verdict", Verdict.class);
        if (verdict == null) {
            return;
        }
        LocalDate today = Amsterdam.today(clock);
        Terms terms = terms(verdict, answers, today);
        TermsForm.refuse(answers, files.of(task.reference()).obstacles(terms, today));
        if (!answers.refused()) {
            deciding.advise(task, by, terms, reason, letter);
        }
    }

    private static Terms terms(Verdict verdict, Answers answers, LocalDate today) {
        boolean approves = verdict.approves();
        return new Terms(
                verdict,
                approves ? answers.date("from") : null,
                approves ? answers.date("to") : null,
                approves ? answers.text("stopCondition", 10, 2000) : "",
                approves ? answers.optionalText("experimentClause", 1000) : "",
                TermsForm.conditions(verdict, answers, today),
                TermsForm.reasons(verdict, answers));
    }

    private static void prefill(Answers answers, Advice advice) {
        Terms terms = advice.terms();
        TermsForm.prefill(answers, terms);
        answers.with("from", terms.from())
                .with("to", terms.to())
                .with("stopCondition", terms.stopCondition())
                .with("experimentClause", terms.experimentClause())
                .with("reason", advice.reason())
                .with("letter", advice.letter());
    }
}
