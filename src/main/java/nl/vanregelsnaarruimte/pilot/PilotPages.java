package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    private final LegalBases bases;
    private final Indicators indicators;
    private final Reports reports;
    private final BrakePulls pulls;
    private final Rules rules;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Participants participants;
    private final People people;
    private final Worklist worklist;
    private final Clock clock;

    PilotPages(
            LegalBases bases,
            Indicators indicators,
            Reports reports,
            BrakePulls pulls,
            Rules rules,
            Proposals proposals,
            Approvals approvals,
            Participants participants,
            People people,
            Worklist worklist,
            Clock clock) {
        this.bases = bases;
        this.indicators = indicators;
        this.reports = reports;
        this.pulls = pulls;
        this.rules = rules;
        this.proposals = proposals;
        this.approvals = approvals;
        this.participants = participants;
        this.people = people;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** For everybody: nothing that is only in the dossier, and the name of nobody. */
    PilotPage outside(Pilot pilot) {
        Proposal proposal = proposals.get(pilot.reference());
        PilotPage page = page(pilot, proposal, null);
        Approval approval = approvals.get(pilot.reference());
        return page.in(people.nameless(proposal, approval, Optional.ofNullable(page.basis())));
    }

    /** For a reader who may see the proposal. */
    PilotPage inside(Pilot pilot, Proposal proposal, User reader) {
        String reference = pilot.reference();
        Approval approval = approvals.get(reference);
        Team team = new Team(participants.of(reference));
        boolean readsReports = PilotReaders.mayReadReports(reader);
        return page(
                pilot,
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
                        pilot.status() == PilotStatus.STOPPED
                                ? pulls.find(reference).orElse(null)
                                : null,
                        pilot.running()
                                && BrakeHolder.of(reader, proposal, team).isPresent()));
    }

    private PilotPage page(Pilot pilot, Proposal proposal, @Nullable PilotInside inside) {
        List<ShownIndicator> shown = indicators.of(pilot.reference()).stream()
                .map(indicator -> ShownIndicator.of(indicator, inside != null))
                .toList();
        return new PilotPage(
                pilot,
                rules.get(pilot.ruleId()),
                bases.find(pilot.reference()).orElse(null),
                shown,
                Amsterdam.today(clock),
                proposal.outcome() == Outcome.COMPLETED,
                inside);
    }

    /** While it runs only the team is asked something, so that nobody else is looked for. */
    private Optional<OpenTask> task(Pilot pilot, Proposal proposal, User reader) {
        boolean asked = !pilot.running() || proposal.submitter().equals(reader.username());
        return asked
                ? worklist.waiting(pilot.reference()).stream()
                        .filter(task -> worklist.mayDo(task, reader))
                        .findFirst()
                : Optional.empty();
    }
}
