package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.rule.Rules;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a pilot shows. */
@Service
@Transactional(readOnly = true)
class PilotPages {

    /** Who is asked something between the approval and the decision on what follows, beside the submitter. */
    static final Set<Role> ASKED = EnumSet.of(Role.ASSESSOR, Role.DECIDER, Role.EVALUATOR);

    private final Indicators indicators;
    private final Reports reports;
    private final Rules rules;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Participants participants;
    private final People people;
    private final Worklist worklist;
    private final Clock clock;

    PilotPages(
            Indicators indicators,
            Reports reports,
            Rules rules,
            Proposals proposals,
            Approvals approvals,
            Participants participants,
            People people,
            Worklist worklist,
            Clock clock) {
        this.indicators = indicators;
        this.reports = reports;
        this.rules = rules;
        this.proposals = proposals;
        this.approvals = approvals;
        this.participants = participants;
        this.people = people;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** For everybody: nothing that is only in the dossier, and the name of nobody. */
    PilotPage outside(OpenedPilot opened) {
        Proposal proposal = proposals.get(opened.pilot().reference());
        PilotPage page = page(opened, proposal, null);
        Approval approval = approvals.get(proposal.reference());
        return page.in(people.nameless(proposal, approval, Optional.ofNullable(page.basis())));
    }

    /** For a reader who may see the proposal. */
    PilotPage inside(OpenedPilot opened, Proposal proposal, User reader) {
        Pilot pilot = opened.pilot();
        String reference = pilot.reference();
        Approval approval = approvals.get(reference);
        Team team = new Team(participants.of(reference));
        boolean readsReports = PilotReaders.mayReadReports(reader);
        return page(
                opened,
                proposal,
                new PilotInside(
                        proposal,
                        proposals.idea(reference).alternative(),
                        approval.stopCondition(),
                        PilotTimes.lastDayToStart(approval.decidedAt()),
                        team,
                        readsReports ? reports.of(reference) : List.of(),
                        readsReports,
                        task(pilot, proposal, reader).orElse(null),
                        pilot.status() == PilotStatus.STOPPED ? opened.pull() : null,
                        pilot.running()
                                && BrakeHolder.of(reader, proposal, team).isPresent()));
    }

    private PilotPage page(OpenedPilot opened, Proposal proposal, @Nullable PilotInside inside) {
        Pilot pilot = opened.pilot();
        List<ShownIndicator> shown = indicators.of(pilot.reference()).stream()
                .map(indicator -> ShownIndicator.of(indicator, inside != null))
                .toList();
        return new PilotPage(
                pilot,
                rules.get(pilot.ruleId()),
                opened.basis(),
                shown,
                Amsterdam.today(clock),
                proposal.outcome() == Outcome.COMPLETED,
                inside);
    }

    /** What nobody of this reader's roles is asked is not looked for; while it runs only the team is asked something. */
    private Optional<OpenTask> task(Pilot pilot, Proposal proposal, User reader) {
        boolean asked = proposal.submitter().equals(reader.username())
                || (!pilot.running() && reader.roles().stream().anyMatch(ASKED::contains));
        return asked
                ? worklist.waiting(pilot.reference()).stream()
                        .filter(task -> worklist.mayDo(task, reader))
                        .findFirst()
                : Optional.empty();
    }
}
