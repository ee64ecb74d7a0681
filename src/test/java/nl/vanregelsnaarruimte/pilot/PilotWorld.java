package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Risk;
import nl.vanregelsnaarruimte.rule.NewRule;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.Rules;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts an approved proposal and its pilot into the database, for tests that need no process around it. */
@TestComponent
public class PilotWorld {

    /** The proposal whose pilot it is. */
    public static final String REFERENCE = "VRR-2020-0007";

    private static final Actor SANNE = new Actor("Sanne Oosterveld", "indiener");

    private final JdbcClient db;
    private final Rules rules;
    private final Approvals approvals;
    private final Participants participants;
    private final PilotCourse course;
    private final PilotRows pilots;
    private final LegalBases bases;
    private final Indicators indicators;
    private final Clock clock;

    PilotWorld(
            JdbcClient db,
            Rules rules,
            Approvals approvals,
            Participants participants,
            PilotCourse course,
            PilotRows pilots,
            LegalBases bases,
            Indicators indicators,
            Clock clock) {
        this.db = db;
        this.rules = rules;
        this.approvals = approvals;
        this.participants = participants;
        this.course = course;
        this.pilots = pilots;
        this.bases = bases;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** An approved pilot that waits for its start. */
    public Pilot prepared() {
        return prepared("Eén paraaf is genoeg");
    }

    Pilot prepared(String title) {
        LocalDate today = Amsterdam.today(clock);
        UUID rule = rules.add(new NewRule(
                RuleKind.PROCEDURE,
                "Procedure ondertekening",
                "Elke uitgaande brief krijgt vijf parafen.",
                "Fouten voorkomen.",
                null,
                "Directie Wonen"));
        db.sql(
                        "insert into proposal (reference, title, submitter, submitter_name, submitter_mail, organisation,"
                                + " organisation_name, stage, furthest, submitted_at, decide_before, counted_from, form, rule_id) select ?,"
                                + " ?, a.username, a.name, a.mail, a.organisation, 'Directie Wonen',"
                                + " 'RUNNING', 'RUNNING', ?, ?, ?, 'SUSPENSION', ? from account a where a.username = 'indiener'")
                .params(REFERENCE, title, clock.instant().atOffset(ZoneOffset.UTC), today, today, rule)
                .update();
        approvals.add(new Approval(
                REFERENCE,
                Approval.Kind.APPROVE,
                PilotForm.SUSPENSION,
                today,
                today.plusMonths(6),
                "We stoppen bij meer dan twee fouten op honderd brieven.",
                Risk.LOW,
                List.of(),
                new Actor("Karim Belhaj", "bzk"),
                new Actor("Willemijn Schaap", "bzk-beslisser"),
                clock.instant(),
                "Het risico is klein en de winst is groot."));
        course.prepare(REFERENCE);
        return pilots.find(REFERENCE).orElseThrow();
    }

    /** A pilot that began today, with two indicators of which one was measured over three people. */
    public Pilot running() {
        LocalDate today = Amsterdam.today(clock);
        prepared();
        bases.add(REFERENCE, ReadinessFixture.basis(today, today.plusMonths(6)), SANNE);
        indicators.add(
                REFERENCE,
                List.of(indicator(CoreIndicator.K2, 19, 6, 40), indicator(CoreIndicator.K3, 5, 7, 3)),
                SANNE);
        pilots.plan(REFERENCE, today, today.plusMonths(6));
        course.suspend(REFERENCE);
        return pilots.find(REFERENCE).orElseThrow();
    }

    /** Puts a name wherever the team wrote words that everybody reads. */
    public void named(String name) {
        db.sql("update pilot set title = ? where reference = ?")
                .params("De proef van " + name, REFERENCE)
                .update();
        db.sql(
                        "update rule set rule_text = ?, purpose = ?, title = ? where id = (select rule_id from pilot where reference = ?)")
                .params("Brieven gaan naar " + name, name + " wil dit", "Regel van " + name, REFERENCE)
                .update();
        db.sql("update legal_basis set body = ?, power = ?, power_source = ? where reference = ?")
                .params("Directie van " + name, name + " mag dit", "Besluit van " + name, REFERENCE)
                .update();
        measures("Brieven aan " + name, "per " + name);
    }

    /** The team chose its first indicator itself. */
    public void measures(String name, String unit) {
        db.sql("update indicator set core = null, name = ?, unit = ? where reference = ? and place = 0")
                .params(name, unit, REFERENCE)
                .update();
    }

    /** What the submitter wrote. */
    public void idea() {
        db.sql(
                        "insert into idea (reference, round, civil_servant, function_group, serves, delivers, what_limits, example,"
                                + " why_no_fit, alternative, purpose_kept, hypothesis, learning_question, gains, gain_hours, people,"
                                + " gain_why, scope, mandate, hours, months, wish) values (?, 1, true, 'POLICY', 'CITIZENS',"
                                + " 'brieven', 'parafen', 'een brief', 'te veel', 'één collega tekent mee', 'ja', 'als dan omdat',"
                                + " 'Is één paraaf genoeg?', 'TIME', 800, 420, 'veel brieven', 'TEAM', 'YES', 3, 6, 'SUSPENSION')")
                .param(REFERENCE)
                .update();
    }

    /** A manager who gave the room. */
    public UUID giver() {
        UUID id = participants.invite(
                REFERENCE,
                Participant.Kind.MANDATE_GIVER,
                new Person("Els Bakker", "directeur", "els@voorbeeld.example"));
        participants.answer(id, Participant.Status.CONFIRMED);
        return id;
    }

    /** A colleague who has not answered. */
    public UUID colleague() {
        return participants.invite(
                REFERENCE, Participant.Kind.COLLEAGUE, new Person("Elif Kaya", "", "elif@voorbeeld.example"));
    }

    private static NewIndicator indicator(CoreIndicator core, int baseline, int target, int cases) {
        return new NewIndicator(
                core,
                "",
                "",
                core.direction(),
                "Uit het systeem",
                BigDecimal.valueOf(target),
                BigDecimal.valueOf(baseline),
                cases);
    }
}
