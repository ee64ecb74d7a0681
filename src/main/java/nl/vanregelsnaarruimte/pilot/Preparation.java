package nl.vanregelsnaarruimte.pilot;

import static nl.vanregelsnaarruimte.proposal.Audience.ALL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a team and BZK arrange between the approval and the first day. */
@Service
@Transactional
class Preparation {

    private static final WorksCouncil NO_COUNCIL = new WorksCouncil(WorksCouncil.Part.NONE, null, null);

    private final LegalBases bases;
    private final WorksCouncils councils;
    private final Indicators indicators;
    private final Conditions conditions;
    private final PilotRows pilots;
    private final Approvals approvals;
    private final Participants participants;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    Preparation(
            LegalBases bases,
            WorksCouncils councils,
            Indicators indicators,
            Conditions conditions,
            PilotRows pilots,
            Approvals approvals,
            Participants participants,
            Timeline timeline,
            Workflow workflow,
            Clock clock) {
        this.bases = bases;
        this.councils = councils;
        this.indicators = indicators;
        this.conditions = conditions;
        this.pilots = pilots;
        this.approvals = approvals;
        this.participants = participants;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    void recordBasis(OpenTask task, User by, LegalBasis basis, WorksCouncil council) {
        bases.add(task.reference(), basis, by.actor());
        councils.add(task.reference(), council, by.actor());
        done(task, by, "pilot.legal-basis", basis.body(), DutchDay.of(basis.from()), DutchDay.of(basis.to()));
    }

    void recordBaseline(OpenTask task, User by, List<NewIndicator> chosen) {
        indicators.add(task.reference(), chosen, by.actor());
        done(task, by, "pilot.baseline", String.valueOf(chosen.size()));
    }

    /** Notes what has been met so far; the task is done with the last of them. */
    void meetConditions(OpenTask task, User by, List<MetCondition> met, boolean last) {
        conditions.add(task.reference(), met, by.actor());
        if (last) {
            done(task, by, "pilot.conditions");
        }
    }

    @Transactional(readOnly = true)
    List<MetCondition> met(String reference) {
        return conditions.met(reference);
    }

    @Transactional(readOnly = true)
    Readiness readiness(String reference) {
        Approval approval = approvals.get(reference);
        Team team = new Team(participants.of(reference));
        return new Readiness(
                approval.from(),
                approval.to(),
                approval.conditions().stream().map(Approval.Condition::number).collect(Collectors.toSet()),
                conditions.met(reference).stream().map(MetCondition::place).collect(Collectors.toSet()),
                bases.find(reference).orElse(null),
                councils.find(reference).orElse(NO_COUNCIL),
                indicators.of(reference),
                team.hasMandate(),
                team.colleagues());
    }

    /** Starts the pilot today, or says what is missing and changes nothing. */
    List<Missing> start(OpenTask task, User by, @Nullable WorksCouncil answered) {
        LocalDate today = Amsterdam.today(clock);
        Readiness ready = readiness(task.reference());
        List<Missing> missing = StartCheck.missing(answered == null ? ready : ready.with(answered), today);
        if (missing.isEmpty()) {
            if (answered != null) {
                councils.add(task.reference(), answered, by.actor());
            }
            pilots.plan(task.reference(), today, ready.lastDay());
            done(task, by, "pilot.start");
        }
        return missing;
    }

    private void done(OpenTask task, User by, String event, String... args) {
        timeline.add(task.reference(), event, by.actor(), ALL, args);
        workflow.complete(task, by.actor(), Map.of());
    }
}
