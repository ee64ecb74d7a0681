package nl.vanregelsnaarruimte.endurance;

import static nl.vanregelsnaarruimte.endurance.TwoNodes.REST;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.vanregelsnaarruimte.Endurance;
import nl.vanregelsnaarruimte.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes on one PostgreSQL, which both began on an empty database. From the first kill to the end people work, so
 * that what takes long is waited for while other things happen.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final int MOST_STEPS = 10;
    private static final int MOST_MILLIS = 400;

    /** Then it is in the review, which has five. */
    private static final int INTAKE_STEPS = 7;

    private final Random random = Luck.of("TwoNodesIT");
    private final Path folder =
            Path.of("target", "endurance", "pg-" + UUID.randomUUID()).toAbsolutePath();
    private final Ledger ledger = new Ledger();
    private TwoNodes place;
    private Server server;
    private Post post;
    private Node first;
    private Node second;
    private Crew crew;
    private Crowd crowd;
    private Node killed;
    private Node other;
    private Instant killedAt;

    @BeforeAll
    void begin() throws Exception {
        place = new TwoNodes(folder);
        server = place.server;
        post = place.post;
        first = place.first;
        second = place.second;
        crew = place.crew;
    }

    @AfterAll
    void end() throws Exception {
        if (crowd != null) {
            crowd.close();
        }
        place.close();
    }

    @Test
    @Order(1)
    void bothBeganOnAnEmptyDatabaseAndMadeEverythingOnce() {
        assertThat(place.count("select count(*) from ACT_RE_DEPLOYMENT")).isEqualTo(1);
        assertThat(place.count("select max(VERSION_) from ACT_RE_PROCDEF")).isEqualTo(1);
        assertThat(place.count("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-start-event'"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void aSessionGoesOnAtTheOtherNodeAndEndsAtBoth() throws Exception {
        Visitor administrator = crew.get("beheer").browser();
        String page = "/beheer/accounts/nieuw";
        assertThat(administrator.at(first.port).get(page).statusCode()).isEqualTo(200);
        assertThat(administrator.at(second.port).get(page).statusCode()).isEqualTo(200);

        administrator.at(first.port).post("/uitloggen", Map.of());

        assertThat(administrator.at(first.port).get(page).statusCode()).isEqualTo(302);
        assertThat(administrator.at(second.port).get(page).statusCode()).isEqualTo(302);
        crew.logIn("beheer");
        assertThat(administrator.at(first.port).get(page).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void peopleGoOnAtTheOtherNodeWhenOneIsKilled() throws Exception {
        killWhileItSendsMail();
        crew.gather();
        crowd = new Crowd(crew, ledger, random);
        crowd.letSucceed(1 + random.nextInt(MOST_STEPS));
        Facts.agree(server.source(), ledger, post);
    }

    @Test
    @Order(4)
    void whatWasToldIsThereWhenTheServerIsKilled() throws Exception {
        killTheServer();
        crowd.letSucceed(1 + random.nextInt(MOST_STEPS));
    }

    /** The killed one is still dead, so it can't do the work itself. */
    @Test
    @Order(5)
    void whatAKilledNodeHeldIsTakenOverByTheOtherWithinAMinute() throws Exception {
        Patience.until(REST, "the invitation", () -> invited().isPresent());
        Post.Letter letter = invited().orElseThrow();
        assertThat(Duration.between(killedAt, letter.writtenAt())).isLessThan(Duration.ofMinutes(1));
        assertThat(letter.from()).contains(other == first ? "first@" : "second@");
    }

    /** Timers carry dates of weeks ahead, so the test brings those of one proposal near; both nodes see them due at once. */
    @Test
    @Order(6)
    void aTimerFiresOnce() throws Exception {
        killed.start();
        Walk walk = new Walk("termijn", INTAKE_STEPS, crew, ledger);
        walk.walk();
        killed.ready();
        String timers = " from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-transition' and PROCESS_INSTANCE_ID_ in"
                + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '" + walk.reference() + "')";
        String warnings = "select count(*) from mailing where event = 'decisionTermNear' and reference = '"
                + walk.reference() + "'";
        assertThat(place.count("select count(*)" + timers)).isPositive();
        assertThat(place.count(warnings)).isZero();

        place.update("update ACT_RU_JOB set DUEDATE_ = current_timestamp where ID_ in (select ID_" + timers + ")");

        Patience.until(
                REST,
                "all have fired",
                () -> place.count("select count(*)" + timers + " and DUEDATE_ <= current_timestamp") == 0);
        assertThat(place.count(warnings)).isEqualTo(1);
        Facts.happenedOnce(server.source());
    }

    @Test
    @Order(7)
    void whatWasToldIsThereWhoeverOfThemIsKilled() throws Exception {
        for (int left = Endurance.tries(0, 20); left > 0; left--) {
            crowd.letSucceed(1 + random.nextInt(MOST_STEPS));
            killOneOfThem();
        }
        Facts.agree(server.source(), ledger, post);
    }

    /** Whoever is in front of the nodes asks only the one that goes on; what was asked is answered. */
    @Test
    @Order(8)
    void aRollingRestartLosesNoForm() throws Exception {
        crew.site().unanswered().clear();
        assertThat(place.stopWhileItIsAsked(second)).isEqualTo(302);
        second.start().ready();
        crowd.letSucceed(1);
        first.stop();
        first.start().ready();
        crowd.letSucceed(1);
        crowd.finish();
        assertThat(crew.site().unanswered()).isEmpty();
    }

    @Test
    @Order(9)
    void inTheEndEverythingIsThereOnceAndAgrees() throws Exception {
        Patience.until(REST, "at rest", () -> Facts.waitingJobs(server.source()).isEmpty());
        Facts.agree(server.source(), ledger, post);
        Facts.areAtRest(server.source(), post);
    }

    /** The mail is an invitation, which nobody else sends; whichever node took it up is killed. */
    private void killWhileItSendsMail() throws Exception {
        place.mail.fallSilent();
        assertThat(crew.invite("invaller", first)).isEqualTo(302);
        Patience.until(REST, "it sends", () -> !place.mail.held().isEmpty());
        killed = place.mail.held().get(0).contains("first@") ? first : second;
        other = killed == first ? second : first;
        killed.kill();
        killedAt = Instant.now();
        place.mail.speakAgain();
    }

    private Optional<Post.Letter> invited() {
        return post.newest("/welkom/", "invaller@voorbeeld.example");
    }

    private void killTheServer() throws Exception {
        Patience.pause(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
        server.kill();
        HttpResponse<String> page = crew.get("imi").browser().at(other.port).get("/werkvoorraad");
        server.start();
        assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
        assertThat(page.body()).contains(Script.text("web.503.title"));
        Facts.agree(server.source(), ledger, post);
    }

    private void killOneOfThem() throws Exception {
        int which = random.nextInt(3);
        if (which == 0) {
            killTheServer();
            return;
        }
        Patience.pause(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
        Node node = which == 1 ? first : second;
        node.kill();
        Facts.agree(server.source(), ledger, post);
        node.start().ready();
    }
}
