package nl.vanregelsnaarruimte.proposal;

import java.time.Clock;
import java.util.List;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.rule.Rules;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Trail;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what one reader may see of a proposal. */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private final Proposals proposals;
    private final Rules rules;
    private final Competences competences;
    private final Timeline timeline;
    private final Participants participants;
    private final Worklist worklist;
    private final WaitingFor waitingFor;
    private final DecisionClock decisionClock;
    private final Clock clock;

    Dossiers(
            Proposals proposals,
            Rules rules,
            Competences competences,
            Timeline timeline,
            Participants participants,
            Worklist worklist,
            WaitingFor waitingFor,
            DecisionClock decisionClock,
            Clock clock) {
        this.proposals = proposals;
        this.rules = rules;
        this.competences = competences;
        this.timeline = timeline;
        this.participants = participants;
        this.worklist = worklist;
        this.waitingFor = waitingFor;
        this.decisionClock = decisionClock;
        this.clock = clock;
    }

    /**
     * The dossier of this proposal for this reader.
     *
     * @param wanted the drawing he asks for; null for the one that shows best where the proposal is
     * @throws ProposalNotFound when there is none, or when he may not see it
     */
    Dossier open(String reference, User reader, @Nullable Drawing wanted) {
        Proposal proposal = proposals.visible(reference, reader);
        Rule rule = rules.get(proposal.ruleId());
        List<Participant> people = participants.of(reference);
        Reading reading = Reading.of(reader, proposal, people);
        Trail trail = worklist.trail(reference);
        List<OpenTask> open = Discretion.open(trail.open(), reading);
        List<TimelineEntry> told = timeline.of(reference).stream()
                .filter(entry -> reading.reads(entry.audience()))
                .toList();
        return new Dossier(
                proposal,
                proposals.idea(reference),
                rule,
                competences.of(rule),
                decisionClock.lastDay(proposal),
                waitingFor.naming(open, reader),
                trail.open().stream()
                        .filter(task -> worklist.mayDo(task, reader))
                        .toList(),
                Road.of(proposal, told),
                told.stream().anyMatch(entry -> entry.event().equals(Dossier.RECONSIDERATION)),
                marks(proposal, open, Discretion.done(trail.stepsDone(), reading), wanted),
                new Team(people, reading.namesTeam()),
                Chapter.reachedBy(proposal),
                Amsterdam.today(clock));
    }

    private static Marks marks(Proposal proposal, List<OpenTask> open, List<String> done, @Nullable Drawing wanted) {
        List<String> steps = open.stream().map(OpenTask::step).distinct().toList();
        Drawing drawing = wanted == null ? Drawing.of(proposal.stage(), steps) : wanted;
        return Marks.of(drawing, proposal, steps, done);
    }
}
