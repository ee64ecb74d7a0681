package nl.vanregelsnaarruimte.notification;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_ASSESS_CRITERIA;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_TAKE_UP_PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to the road and to its mail while the mail server is down. */
@AppTest
class MailServerDownTests {

    private static final String ADMINISTRATOR = "beheer@voorbeeld.example";
    private static final String SANNE = "indiener@voorbeeld.example";

    @Autowired
    Road road;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MovingClock clock;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient db;

    private boolean down;

    @BeforeEach
    void goDown() {
        clock.set(MovingClock.TUESDAY);
        mailbox.goDown();
        down = true;
    }

    @AfterEach
    void comeBack() {
        if (down) {
            mailbox.comeBack();
        }
        clock.set(MovingClock.TUESDAY);
    }

    @Test
    void lettersArriveOnceAfterTheServerComesBack() throws MessagingException {
        String reference = road.submit("indiener", Forms.proposal());
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        assertThat(road.waitsFor(reference)).containsExactly(TASK_ASSESS_CRITERIA);

        mailbox.comeBack();
        down = false;
        // the engine tries again by the machine's clock
        clock.set(Instant.now().plus(Duration.ofHours(1)));
        road.letTimeRun().letTimeRun();

        assertThat(mailbox.subjectsTo(SANNE))
                .containsOnlyOnce("Wij hebben je voorstel " + reference + " ontvangen")
                .contains("Noor Verhage helpt je met voorstel " + reference);
        assertThat(mailbox.to(SANNE).get(0).getMessageID()).isIn(idsOf(reference));
    }

    @Test
    void theAdministratorHearsHowOftenItFailedForGood() {
        String reference = road.submit("indiener", Forms.proposal());
        for (int tries = 1; tries <= 6; tries++) {
            clock.set(Instant.now().plus(Duration.ofHours(tries)));
            road.letTimeRun();
        }
        mailbox.comeBack();
        down = false;
        clock.set(MovingClock.TUESDAY);

        reminders.goRound();
        road.letTimeRun();

        assertThat(mailbox.subjectsTo(ADMINISTRATOR))
                .anyMatch(subject -> subject.matches("Techniek: \\d+ keer is mail niet verstuurd"))
                .noneMatch(subject -> subject.contains(reference));
        assertThat(Road.text(road.sees("beheer", "/beheer"))).contains("keer niet verstuurd");
    }

    private List<String> idsOf(String reference) {
        return db
                .sql("select m.id from mail m join mailing g on g.id = m.mailing_id where g.reference = ?")
                .param(reference)
                .query(String.class)
                .list()
                .stream()
                .map(id -> "<" + id + "@voorbeeld.example>")
                .toList();
    }
}
