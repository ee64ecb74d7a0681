package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class PilotCourseTests {

    @Autowired
    private PilotWorld world;

    @Autowired
    private PilotTasks tasks;

    @Autowired
    private Pilots pilots;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private MovingClock clock;

    @Test
    void givesAPilotANumberOfItsYear() {
        Pilot pilot = world.prepared();

        assertThat(pilot.number()).matches("P-" + clock.today().getYear() + "-\\d{3}");
        assertThat(pilot.status()).isEqualTo(PilotStatus.PREPARING);
        assertThat(pilots.numbered(pilot.number())).isEqualTo(pilot);
    }

    @Test
    void putsTheRuleOffFromTheFirstToTheLastDay() {
        Pilot pilot = world.running();

        assertThat(pilot.running()).isTrue();
        assertThat(tasks.months(pilot.reference())).isEqualTo(7);
        assertThat(tasks.risk(pilot.reference())).isEqualTo("LOW");
        assertThat(suspensions.find(pilot.reference())).hasValueSatisfying(suspension -> {
            assertThat(suspension.fromDay()).isEqualTo(clock.today());
            assertThat(suspension.lastDay()).isEqualTo(clock.today().plusMonths(6));
            assertThat(suspension.revivedAt()).isNull();
        });
    }

    @Test
    void letsTheRuleHoldAgainTheDayAfterTheLast() {
        Pilot pilot = world.running();

        assertThat(tasks.revive(pilot.reference(), "ENDED")).isEqualTo("ENDED");

        assertThat(pilots.get(pilot.reference()).revivedOn())
                .isEqualTo(clock.today().plusMonths(6).plusDays(1));
        assertThat(suspensions.find(pilot.reference()))
                .hasValueSatisfying(suspension -> assertThat(suspension.how()).isEqualTo(PilotStatus.ENDED));
    }

    @Test
    void letsTheRuleHoldAgainAtOnceWhenItIsStopped() {
        Pilot pilot = world.running();

        assertThat(tasks.revive(pilot.reference(), "STOPPED")).isEqualTo("STOPPED");

        assertThat(pilots.get(pilot.reference()).revivedOn()).isEqualTo(clock.today());
    }

    @Test
    void revivesARuleOnce() {
        Pilot pilot = world.running();
        tasks.revive(pilot.reference(), "STOPPED");

        assertThat(tasks.revive(pilot.reference(), "ENDED")).isEqualTo("STOPPED");

        assertThat(pilots.get(pilot.reference()).revivedOn()).isEqualTo(clock.today());
        assertThat(suspensions.find(pilot.reference()))
                .hasValueSatisfying(suspension -> assertThat(suspension.how()).isEqualTo(PilotStatus.STOPPED));
    }

    @Test
    void letsAnApprovalLapse() {
        Pilot pilot = world.prepared();

        assertThat(tasks.lapse(pilot.reference())).isEqualTo("LAPSED");

        assertThat(pilots.get(pilot.reference()).status()).isEqualTo(PilotStatus.LAPSED);
    }
}
