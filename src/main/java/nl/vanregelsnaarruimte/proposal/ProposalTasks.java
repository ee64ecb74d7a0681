package nl.vanregelsnaarruimte.proposal;

import nl.vanregelsnaarruimte.access.Actor;
import org.springframework.stereotype.Component;

/** What the process asks of this module. */
@Component
public class ProposalTasks {

    private final ProposalRows rows;
    private final Proposals proposals;
    private final DecisionClock decisionClock;
    private final Timeline timeline;

    ProposalTasks(ProposalRows rows, Proposals proposals, DecisionClock decisionClock, Timeline timeline) {
        this.rows = rows;
        this.proposals = proposals;
        this.decisionClock = decisionClock;
        this.timeline = timeline;
    }

    /** Writes the stage that the process has come to. */
    public void enter(String reference, String stage) {
        Stage entered = Stage.valueOf(stage);
        if (entered == Stage.REVIEW) {
            rows.keep(decisionClock.goneOn(proposal(reference)).entered(entered));
        } else {
            rows.enter(reference, entered);
        }
        timeline.add(reference, "entered." + stage, Actor.SYSTEM, Audience.ALL);
    }

    /** Writes how the road ended. */
    public void close(String reference, String outcome) {
        rows.close(reference, Outcome.valueOf(outcome));
        timeline.add(reference, "closed." + outcome, Actor.SYSTEM, Audience.ALL);
    }

    /** The username of who sent it in. */
    public String submitter(String reference) {
        return proposal(reference).submitter();
    }

    /** The kind of its rule, as the adviser has settled it. */
    public String ruleKind(String reference) {
        return proposals.rule(reference).kind().name();
    }

    private Proposal proposal(String reference) {
        return rows.find(reference).orElseThrow(() -> new ProposalNotFound(reference));
    }
}
