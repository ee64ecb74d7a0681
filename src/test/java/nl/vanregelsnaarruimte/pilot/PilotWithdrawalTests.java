package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.rule.NewRule;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.Rules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawing a proposal leaves no rule off. */
@AppTest
@Transactional
class PilotWithdrawalTests {

    private static final String REFERENCE = "VRR-2020-0001";

    @Autowired
    PilotTasks tasks;

    @Autowired
    PilotRows pilots;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Rules rules;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void revivesTheRuleOfARunningPilot() {
        LocalDate today = Amsterdam.today(clock);
        add(PilotStatus.RUNNING);
        suspensions.begin(REFERENCE, today, today.plusMonths(6), clock.instant().atOffset(ZoneOffset.UTC));

        tasks.withdraw(REFERENCE);

        assertThat(pilots.find(REFERENCE).orElseThrow().status()).isEqualTo(PilotStatus.STOPPED);
        assertThat(suspensions.find(REFERENCE).orElseThrow().revivedAt()).isNotNull();
    }

    @Test
    void endsAPilotThatIsBeingPrepared() {
        add(PilotStatus.PREPARING);

        tasks.withdraw(REFERENCE);

        assertThat(pilots.find(REFERENCE).orElseThrow().status()).isEqualTo(PilotStatus.LAPSED);
    }

    @Test
    void changesNothingWhereThereIsNoPilot() {
        assertThatNoException().isThrownBy(() -> tasks.withdraw(REFERENCE));
    }

    private void add(PilotStatus status) {
        UUID rule =
                rules.add(new NewRule(RuleKind.PROCEDURE, "Vier ogen", "Twee parafen", "Fouten zien", null, "Bureau"));
        db.sql("insert into proposal (reference, title, submitter, submitter_name, submitter_mail, organisation,"
                        + " organisation_name, stage, furthest, submitted_at, decide_before, counted_from, form, rule_id)"
                        + " values (?, 'Eén paraaf', 'indiener', 'Sanne', 'indiener@voorbeeld.example', 'wonen', 'Wonen',"
                        + " 'RUNNING', 'RUNNING', ?, ?, ?, 'SUSPENSION', ?)")
                .params(
                        REFERENCE,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        Amsterdam.today(clock),
                        Amsterdam.today(clock),
                        rule)
                .update();
        pilots.add(new NewPilot(
                REFERENCE,
                "P-2020-001",
                PilotForm.SUSPENSION.name(),
                "Eén paraaf",
                db.sql("select min(code) from organisation").query(String.class).single(),
                "Wonen",
                rule,
                RuleKind.PROCEDURE.name(),
                clock.instant().atOffset(ZoneOffset.UTC)));
        pilots.turn(REFERENCE, status);
    }
}
