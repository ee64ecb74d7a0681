package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The decider decides, reads the letter and sends it; or he hands the advice back. */
@Component
class DecidePage implements TaskPage {

    /** What he wants: to read the letter, to send it, or to hand the advice back. */
    private static final String SEND = "verstuur";

    private static final String GIVE_BACK = "terug";

    private final CaseFiles files;
    private final DecisionFacts facts;
    private final Advices advices;
    private final Deciding deciding;
    private final Clock clock;

    DecidePage(CaseFiles files, DecisionFacts facts, Advices advices, Deciding deciding, Clock clock) {
        this.files = files;
        this.facts = facts;
        this.advices = advices;
        this.deciding = deciding;
        this.clock = clock;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_TAKE_DECISION;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        return facts.of(task.reference());
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        deciding.draft(task.reference(), reader)
                .ifPresentOrElse(
                        draft -> prefill(answers, draft),
                        () -> TermsForm.prefill(
                                answers,
                                advices.latest(task.reference()).orElseThrow().terms()));
    }

    @Override
    public Optional<String> next(OpenTask task, Answers answers) {
        boolean done = answers.value("doe").equals(SEND) || answers.value("doe").equals(GIVE_BACK);
        return done ? Optional.empty() : Optional.of("/taken/" + task.id() + "/brief");
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        switch (answers.value("doe")) {
            case SEND -> send(task, by, answers);
            case GIVE_BACK -> giveBack(task, by, answers);
            default -> write(task, by, answers);
        }
    }

    private void write(OpenTask task, User by, Answers answers) {
        String reason = answers.text("reason", 50, 4000);
        Verdict verdict = answers.choice("verdict", Verdict.class);
        if (verdict == null) {
            return;
        }
        LocalDate today = Amsterdam.today(clock);
        Terms advised = advices.latest(task.reference()).orElseThrow().terms();
        Terms terms = new Terms(
                verdict,
                advised.from(),
                advised.to(),
                advised.stopCondition(),
                advised.experimentClause(),
                TermsForm.conditions(verdict, answers, today),
                TermsForm.reasons(verdict, answers));
        if (verdict.approves() && !advised.verdict().approves()) {
            answers.refuse("verdict", "review.decide.noPeriod");
        } else {
            files.of(task.reference()).obstacles(terms, today).stream()
                    .findFirst()
                    .ifPresent(first -> refuse(answers, first));
        }
        if (!answers.refused()) {
            deciding.write(task, by, terms, reason);
        }
    }

    private void send(OpenTask task, User by, Answers answers) {
        Optional<Decision> read = deciding.draft(task.reference(), by);
        boolean same = read.isPresent()
                && answers.value("version").equals(String.valueOf(read.get().version()));
        if (!same) {
            read.ifPresent(draft -> prefill(answers, draft));
            answers.refuse("verdict", "review.decide.readFirst");
            return;
        }
        deciding.send(task, by, read.get()).stream().findFirst().ifPresent(first -> {
            prefill(answers, read.get());
            refuse(answers, first);
        });
    }

    private void giveBack(OpenTask task, User by, Answers answers) {
        String reason = answers.text("returnReason", 20, 4000);
        if (answers.refused()) {
            prefill(task, by, answers);
        } else {
            deciding.giveBack(task, by, reason);
        }
    }

    /** The terms come from the advice, so this page has no field of theirs to point at. */
    private static void refuse(Answers answers, Obstacle obstacle) {
        answers.refuse("verdict", obstacle.key(), obstacle.args().toArray());
    }

    private static void prefill(Answers answers, Decision draft) {
        TermsForm.prefill(answers, draft.terms());
        answers.with("reason", draft.reason());
    }
}
