package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One official prepares the decision, another one takes it; nothing is sent before the letter was read. */
@Service
@Transactional
class Deciding {

    private final CaseFiles files;
    private final Advices advices;
    private final DecisionRows decisions;
    private final Approvals approvals;
    private final LetterWriter letters;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Deciding(
            CaseFiles files,
            Advices advices,
            DecisionRows decisions,
            Approvals approvals,
            LetterWriter letters,
            Timeline timeline,
            Workflow workflow,
            Clock clock) {
        this.files = files;
        this.advices = advices;
        this.decisions = decisions;
        this.approvals = approvals;
        this.letters = letters;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Hands the advice to the decider. */
    void advise(OpenTask task, User by, Terms terms, String reason, String letter) {
        int round = advices.latest(task.reference()).map(Advice::round).orElse(0) + 1;
        advices.add(new Advice(task.reference(), round, terms, reason, letter, by.actor(), Instant.now(clock)));
        timeline.add(task.reference(), "review.prepared", by.actor(), Audience.OFFICIALS);
        workflow.complete(task, by.actor(), Map.of());
    }

    /** Keeps what the decider wrote with the letter that goes with it, for him to read; nothing is sent. */
    void write(OpenTask task, User by, Terms terms, String reason) {
        String reference = task.reference();
        Advice advice = advices.latest(reference).orElseThrow();
        int version = decisions.latest(reference).map(Decision::version).orElse(0) + 1;
        Letter letter = letters.write(files.of(reference), advice, terms, reason, by);
        decisions.add(new Decision(
                reference,
                version,
                advice.round(),
                terms,
                reason,
                letter,
                advice.by(),
                by.actor(),
                Instant.now(clock),
                null));
    }

    /** What this decider wrote last about the present advice and has not sent yet. */
    @Transactional(readOnly = true)
    Optional<Decision> draft(String reference, User by) {
        int round = advices.latest(reference).map(Advice::round).orElse(0);
        return decisions
                .latest(reference)
                .filter(decision -> decision.round() == round && decision.sentAt() == null)
                .filter(decision -> by.username().equals(decision.by().username()));
    }

    /** Sends the letter that was read; what stands in the way by now is given back and nothing is sent. */
    List<Obstacle> send(OpenTask task, User by, Decision read) {
        Instant now = Instant.now(clock);
        Verdict verdict = read.terms().verdict();
        List<Obstacle> obstacles = verdict.approves() ? approve(read, now) : List.of();
        if (obstacles.isEmpty()) {
            decisions.send(read, now);
            timeline.add(task.reference(), "review.decided." + verdict, by.actor(), Audience.ALL);
            workflow.complete(task, by.actor(), Map.of("decision", verdict.name()));
        }
        return obstacles;
    }

    /** Keeps the approval, unless something stands in its way by now. */
    private List<Obstacle> approve(Decision read, Instant now) {
        CaseFile file = files.of(read.reference());
        List<Obstacle> obstacles = file.obstacles(read.terms(), Amsterdam.dayOf(now));
        if (obstacles.isEmpty()) {
            approvals.add(approval(file, read, now));
        }
        return obstacles;
    }

    /** Hands the advice back to the assessor. */
    void giveBack(OpenTask task, User by, String reason) {
        Advice advice = advices.latest(task.reference()).orElseThrow();
        advices.giveBack(advice, reason, by.actor(), Instant.now(clock).atOffset(ZoneOffset.UTC));
        timeline.add(task.reference(), "review.returned", by.actor(), Audience.OFFICIALS);
        workflow.complete(task, by.actor(), Map.of("decision", "RETURN"));
    }

    private static Approval approval(CaseFile file, Decision decision, Instant now) {
        Terms terms = decision.terms();
        return new Approval(
                decision.reference(),
                Approval.Kind.valueOf(terms.verdict().name()),
                file.proposal().form(),
                Objects.requireNonNull(terms.from()),
                Objects.requireNonNull(terms.to()),
                terms.stopCondition(),
                file.check().risk(),
                terms.conditions(),
                decision.preparedBy(),
                decision.by(),
                now,
                decision.reason());
    }
}
