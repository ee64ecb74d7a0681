package nl.vanregelsnaarruimte.notification;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_ASSESS_CRITERIA;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_TAKE_UP_PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
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
    private static final String ADVISER = "imi@voorbeeld.example";
    private static final String ELIF = "elif.kaya@voorbeeld.example";
    private static final String HENK = "henk.boersma@voorbeeld.example";

    @Autowired
    Road road;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MovingClock clock;

    @Autowired
    Reminders reminders;

    @Autowired
    Unsent unsent;

    @Autowired
    Participants participants;

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
    void tidyUp() {
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

        comeBack();
        road.letTimeRun();

        assertThat(mailbox.subjectsTo(SANNE))
                .containsOnlyOnce("Wij hebben je voorstel " + reference + " ontvangen")
                .contains("Noor Verhage helpt je met voorstel " + reference);
        assertThat(mailbox.to(SANNE).get(0).getMessageID()).isIn(idsOf(reference));
    }

    @Test
    void lettersArriveOnceAfterTheEngineGaveUp() {
        String reference = road.submit("indiener", Forms.proposal());
        List<String> ids = idsOf(reference);
        letTheEngineGiveUp();
        clock.advance(Duration.ofDays(2));
        goOnAnHour();

        comeBack();
        goOnAnHour();
        goOnAnHour();

        assertThat(ids).hasSizeGreaterThan(2);
        assertThat(mailbox.ids()).containsAll(ids).doesNotHaveDuplicates();
        assertThat(unsent.count()).isZero();
    }

    @Test
    void aLetterIsNotTriedForEver() {
        String reference = road.submit("indiener", Forms.proposal());
        List<String> ids = idsOf(reference);
        letTheEngineGiveUp();

        clock.advance(Duration.ofDays(15));
        comeBack();
        goOnAnHour();

        assertThat(mailbox.ids()).doesNotContainAnyElementsOf(ids);
        assertThat(idsOf(reference)).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void nobodyReadsOfAProposalThatHeIsNoLongerAskedFor() {
        String reference = road.submit("indiener", Forms.proposal());
        String colleague = participants.of(reference, Participant.Kind.COLLEAGUE).stream()
                .filter(asked -> asked.mail().equals(ELIF))
                .map(asked -> asked.id().toString())
                .collect(Collectors.joining());
        road.posts("indiener", "/voorstellen/" + reference + "/collegas/intrekken", Map.of("colleague", colleague));

        comeBack();
        goOnAnHour();

        assertThat(mailbox.subjectsTo(ELIF)).noneMatch(subject -> subject.contains(reference));
        assertThat(mailbox.subjectsTo(HENK)).anyMatch(subject -> subject.contains(reference));
        assertThat(unsent.count()).isZero();
    }

    @Test
    void nobodyReadsOfAProposalInARoleThatHeNoLongerHas() {
        String reference = road.submit("indiener", Forms.proposal());
        String adviser = roleOf("imi");

        changeRole("imi", "EVALUATOR");
        try {
            comeBack();
            goOnAnHour();
        } finally {
            changeRole("imi", adviser);
        }

        assertThat(mailbox.subjectsTo(ADVISER)).noneMatch(subject -> subject.contains(reference));
        assertThat(mailbox.subjectsTo(SANNE)).anyMatch(subject -> subject.contains(reference));
    }

    @Test
    void theAdministratorHearsWhatIsStillUnsent() {
        String reference = road.submit("indiener", Forms.proposal());
        letTheEngineGiveUp();
        clock.advance(Duration.ofHours(2));
        comeBack();

        reminders.goRound();
        road.letTimeRun();

        assertThat(mailbox.subjectsTo(ADMINISTRATOR))
                .anyMatch(subject -> subject.matches("Techniek: [1-9]\\d* keer is mail nog niet verstuurd"))
                .noneMatch(subject -> subject.contains(reference));
        assertThat(mailbox.lastTo(ADMINISTRATOR)).contains("Het systeem blijft elke mail veertien dagen lang proberen");
        assertThat(administration()).contains("keer nog niet gelukt");

        goOnAnHour();

        assertThat(administration()).doesNotContain("keer nog niet gelukt");
    }

    @Test
    void theAdministratorHearsNothingOfWhatIsSentMeanwhile() {
        road.submit("indiener", Forms.proposal());
        clock.advance(Duration.ofHours(2));
        reminders.goRound();
        letTheEngineGiveUp();

        comeBack();
        db.sql("update mail set sent_at = ? where sent_at is null and letter <> 'MAILS_FAILED'")
                .param(Timestamp.from(clock.instant()))
                .update();
        goOnAnHour();

        assertThat(mailbox.subjectsTo(ADMINISTRATOR)).noneMatch(subject -> subject.startsWith("Techniek"));
    }

    private String roleOf(String username) {
        return db.sql("select role from account_role where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private void changeRole(String username, String role) {
        db.sql("update account_role set role = ? where username = ?")
                .params(role, username)
                .update();
    }

    private void comeBack() {
        mailbox.comeBack();
        down = false;
    }

    private void letTheEngineGiveUp() {
        while (triesAgain()) {
            road.letTimeRun();
        }
    }

    private boolean triesAgain() {
        return db.sql("select count(*) from ACT_RU_JOB where RETRIES_ > 0 and PROCESS_DEF_KEY_ = 'MailProcess'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void goOnAnHour() {
        clock.advance(Duration.ofHours(1));
        reminders.beginHour();
        road.letTimeRun();
    }

    private String administration() {
        return Road.text(road.sees("beheer", "/beheer"));
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
