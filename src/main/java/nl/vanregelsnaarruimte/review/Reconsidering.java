package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.Competences;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.review.Reconsideration.Outcome;
import nl.vanregelsnaarruimte.rule.Rules;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking again at a refusal: asked by its submitter, done by an official who had no part in it. */
@Service
@Transactional
class Reconsidering {

    private final ReconsiderationRows rows;
    private final Rules rules;
    private final Competences competences;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Reconsidering(
            ReconsiderationRows rows,
            Rules rules,
            Competences competences,
            Timeline timeline,
            Workflow workflow,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.competences = competences;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Reconsideration> find(String reference) {
        return rows.find(reference);
    }

    /** Whether its submitter may ask for it today: it was refused, in the last six weeks, and he has not asked yet. */
    @Transactional(readOnly = true)
    boolean possible(Proposal proposal) {
        return proposal.reconsiderable(competences.of(rules.get(proposal.ruleId())))
                && !Amsterdam.today(clock).isAfter(Reconsideration.lastDay(proposal))
                && rows.find(proposal.reference()).isEmpty();
    }

    /** Asks for it; false when that is not possible (any more). */
    boolean ask(Proposal proposal, User by, String request) {
        if (!possible(proposal)) {
            return false;
        }
        // whoever asks in the same moment is told by the page for lost races
        rows.ask(proposal.reference(), request, Instant.now(clock));
        timeline.add(proposal.reference(), "review.reconsideration", by.actor(), Audience.ALL);
        if (!workflow.send(ProposalProcess.MESSAGE_RECONSIDERATION_ASKED, proposal.reference())) {
            throw new IllegalStateException("nothing in the diagram waits for a reconsideration");
        }
        return true;
    }

    void answer(OpenTask task, User by, Outcome outcome, String reason) {
        rows.answer(task.reference(), outcome, reason, by, Instant.now(clock));
        timeline.add(task.reference(), "review.reconsidered." + outcome, by.actor(), Audience.ALL, reason);
        workflow.complete(task, by.actor(), Map.of("reconsideration", outcome.name()));
    }
}
