package nl.vanregelsnaarruimte.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.Rules;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals, for those who may see them and for the process that moves them. */
@Service
@Transactional
public class Proposals {

    private final ProposalRows rows;
    private final Ideas ideas;
    private final Rules rules;
    private final Participants participants;
    private final Timeline timeline;
    private final Readers readers;
    private final Numbers numbers;
    private final Workflow workflow;
    private final DecisionClock decisionClock;
    private final Clock clock;
    private final ReadOnce<Rule> challenged = new ReadOnce<>();

    Proposals(
            ProposalRows rows,
            Ideas ideas,
            Rules rules,
            Participants participants,
            Timeline timeline,
            Readers readers,
            Numbers numbers,
            Workflow workflow,
            DecisionClock decisionClock,
            Clock clock) {
        this.rows = rows;
        this.ideas = ideas;
        this.rules = rules;
        this.participants = participants;
        this.timeline = timeline;
        this.readers = readers;
        this.numbers = numbers;
        this.workflow = workflow;
        this.decisionClock = decisionClock;
        this.clock = clock;
    }

    /** Puts a proposal on the road and gives its reference. */
    public String submit(NewProposal sent, User submitter) {
        String reference = numbers.next("VRR", 4);
        Instant now = Instant.now(clock);
        rows.add(new Proposal(
                reference,
                sent.title(),
                submitter.username(),
                submitter.name(),
                submitter.mail(),
                submitter.organisation(),
                submitter.organisationName(),
                Stage.INTAKE,
                Stage.INTAKE,
                null,
                now,
                null,
                decisionClock.lastDay(Amsterdam.dayOf(now)),
                Amsterdam.dayOf(now),
                null,
                null,
                null,
                sent.idea().wish(),
                rules.add(sent.rule())));
        ideas.add(reference, sent.idea());
        participants.invite(reference, Participant.Kind.MANDATE_GIVER, sent.giver());
        sent.colleagues().forEach(colleague -> participants.invite(reference, Participant.Kind.COLLEAGUE, colleague));
        timeline.add(reference, "submitted", submitter.actor(), Audience.ALL);
        workflow.startProposal(reference, sent.title(), submitter.organisationName());
        return reference;
    }

    /** Replaces what the submitter wrote by a completed version; the earlier one is kept. */
    public void rewrite(String reference, Idea idea) {
        ideas.add(reference, idea);
    }

    /**
     * The proposal, for this reader.
     *
     * @throws ProposalNotFound when there is none, or when he may not see it
     */
    @Transactional(readOnly = true)
    public Proposal visible(String reference, User reader) {
        return find(reference, reader).orElseThrow(() -> new ProposalNotFound(reference));
    }

    /** The proposal, for a reader who may see it. */
    @Transactional(readOnly = true)
    public Optional<Proposal> find(String reference, User reader) {
        return rows.find(reference).filter(proposal -> readers.mayRead(reader, proposal));
    }

    /**
     * The proposal, for who sent it in.
     *
     * @throws ProposalNotFound when there is none, or when it is not his
     */
    @Transactional(readOnly = true)
    public Proposal own(String reference, User submitter) {
        return rows.find(reference)
                .filter(proposal -> proposal.submitter().equals(submitter.username()))
                .orElseThrow(() -> new ProposalNotFound(reference));
    }

    /** Whether this reader has a stake in it, so that he judges nothing about it and reads no opinions beforehand. */
    @Transactional(readOnly = true)
    public boolean concerns(String reference, User reader) {
        return Readers.hasStake(reader, get(reference), participants.of(reference));
    }

    /** The proposal, for the process and for modules that have checked the reader. */
    @Transactional(readOnly = true)
    public Proposal get(String reference) {
        return rows.find(reference).orElseThrow(() -> new ProposalNotFound(reference));
    }

    /** The same, held until the end of the transaction: whoever counts its people first is the only one who adds. */
    public Proposal lock(String reference) {
        rows.lock(reference);
        return get(reference);
    }

    /** What the submitter wrote, in its latest version. */
    @Transactional(readOnly = true)
    public Idea idea(String reference) {
        return ideas.latest(reference);
    }

    /** The rule that it challenges. */
    @Transactional(readOnly = true)
    public Rule rule(String reference) {
        return challenged.get(reference, () -> rules.get(get(reference).ruleId()));
    }

    /** Gives that rule another kind, or confirms the one it has. */
    public void reclassify(String reference, RuleKind kind, String reason, User by) {
        rules.reclassify(get(reference).ruleId(), kind, reason, by.name());
        challenged.forget();
    }

    /** Lets the term for a decision begin again today. */
    public void startTermAgain(String reference) {
        decisionClock.restart(reference);
    }

    /** The last day of the term for a decision, if it runs now. */
    @Transactional(readOnly = true)
    public LocalDate decideBefore(String reference) {
        return decisionClock.lastDay(get(reference));
    }

    /** Notes which IMI adviser helps this submitter. */
    public void advisedBy(String reference, User adviser) {
        rows.advisedBy(reference, adviser);
    }

    /** Notes the form that the pilot is to take. */
    public void takesForm(String reference, PilotForm form) {
        rows.takesForm(reference, form);
    }

    /** Takes the proposal back while no pilot runs; false when it is too late for that. */
    public boolean withdraw(Proposal proposal, Actor by, String reason) {
        if (!proposal.withdrawable()
                || !workflow.send(ProposalProcess.MESSAGE_PROPOSAL_WITHDRAWN, proposal.reference())) {
            return false;
        }
        timeline.add(proposal.reference(), "withdrawn", by, Audience.ALL, reason);
        return true;
    }

    /** One page of the proposals that this reader may see, the newest first, behind the given reference. */
    @Transactional(readOnly = true)
    public List<Proposal> page(User reader, String before, int size) {
        return rows.page(reader, before, size);
    }
}
