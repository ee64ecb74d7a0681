package nl.vanregelsnaarruimte.notification;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_ASSESS_CRITERIA;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_TAKE_UP_PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        clock.set(nextTry().orElseThrow());
        road.letTimeRun();

        assertThat(mailbox.subjectsTo(SANNE))
                .containsOnlyOnce("Wij hebben je voorstel " + reference + " ontvangen")
                .contains("Noor Verhage helpt je met voorstel " + reference);
        assertThat(mailbox.to(SANNE).get(0).getMessageID()).isIn(idsOf(reference));
    }

    @Test
    void theAdministratorHearsHowOftenItFailedForGood() {
        String reference = road.submit("indiener", Forms.proposal());
        for (Optional<Instant> next = nextTry(); next.isPresent(); next = nextTry()) {
            clock.set(next.get());
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

    /** When the engine tries again, which it sets by the machine's clock and not by ours; empty when it gave up. */
    private Optional<Instant> nextTry() {
        return db.sql("select max(DUEDATE_) from ACT_RU_JOB where RETRIES_ > 0 and PROCESS_DEF_KEY_ = 'MailProcess'")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
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
