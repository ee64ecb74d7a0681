package nl.vanregelsnaarruimte.pilot;

import static nl.vanregelsnaarruimte.access.Actor.SYSTEM;
import static nl.vanregelsnaarruimte.proposal.Audience.ALL;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Numbers;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of a pilot as the process moves it: made, rule off, rule on again, or never begun. */
@Service
@Transactional
class PilotCourse {

    private final PilotRows pilots;
    private final Suspensions suspensions;
    private final Proposals proposals;
    private final Approvals approvals;
    private final People people;
    private final Numbers numbers;
    private final Timeline timeline;
    private final Clock clock;

    PilotCourse(
            PilotRows pilots,
            Suspensions suspensions,
            Proposals proposals,
            Approvals approvals,
            People people,
            Numbers numbers,
            Timeline timeline,
            Clock clock) {
        this.pilots = pilots;
        this.suspensions = suspensions;
        this.proposals = proposals;
        this.approvals = approvals;
        this.people = people;
        this.numbers = numbers;
        this.timeline = timeline;
        this.clock = clock;
    }

    void prepare(String reference) {
        Proposal proposal = proposals.get(reference);
        Approval approval = approvals.get(reference);
        String number = numbers.next("P", 3);
        pilots.add(new NewPilot(
                reference,
                number,
                approval.form().name(),
                people.nameless(proposal, approval, Optional.empty()).of(proposal.title()),
                proposal.organisation(),
                proposal.organisationName(),
                proposal.ruleId(),
                proposals.rule(reference).kind().name(),
                clock.instant().atOffset(ZoneOffset.UTC)));
        timeline.add(reference, "pilot.prepared", SYSTEM, ALL, number);
    }

    PilotStatus lapse(String reference) {
        pilots.turn(reference, PilotStatus.LAPSED);
        timeline.add(reference, "pilot.lapsed", SYSTEM, ALL);
        return PilotStatus.LAPSED;
    }

    void suspend(String reference) {
        Pilot pilot = get(reference);
        pilots.turn(reference, PilotStatus.RUNNING);
        if (pilot.form() == PilotForm.SUSPENSION) {
            suspensions.begin(
                    reference,
                    pilot.firstDay(),
                    pilot.lastDay(),
                    clock.instant().atOffset(ZoneOffset.UTC));
        }
        timeline.add(
                reference,
                "pilot.started." + pilot.form(),
                SYSTEM,
                ALL,
                DutchDay.of(pilot.firstDay()),
                DutchDay.of(pilot.lastDay()));
    }

    /** Comes from the end date and from the brake; whichever is second changes nothing. */
    PilotStatus revive(String reference, PilotStatus how) {
        Pilot pilot = get(reference);
        LocalDate revivedOn = how == PilotStatus.ENDED ? pilot.lastDay().plusDays(1) : Amsterdam.today(clock);
        if (!pilots.end(reference, how, revivedOn)) {
            return get(reference).status();
        }
        suspensions.end(reference, how, clock.instant().atOffset(ZoneOffset.UTC));
        String other = pilot.form() == PilotForm.SUSPENSION ? "" : ".other";
        timeline.add(reference, "pilot.over." + how + other, SYSTEM, ALL, DutchDay.of(revivedOn));
        return how;
    }

    /** The process and its end date go with the proposal, so a rule that is off must revive here; most have no pilot. */
    void withdraw(String reference) {
        PilotStatus status = pilots.find(reference).map(Pilot::status).orElse(PilotStatus.LAPSED);
        if (status == PilotStatus.RUNNING) {
            revive(reference, PilotStatus.STOPPED);
        } else if (status == PilotStatus.PREPARING) {
            pilots.turn(reference, PilotStatus.LAPSED);
        }
    }

    private Pilot get(String reference) {
        return pilots.find(reference).orElseThrow(() -> new PilotNotFound(reference));
    }
}
