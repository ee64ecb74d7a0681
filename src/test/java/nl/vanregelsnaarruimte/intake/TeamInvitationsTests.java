package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.AtOnce;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A submitter asks colleagues once more, asks others, and takes back what he asked. */
@AppTest
class TeamInvitationsTests {

    private static final String LINK = "/collega/";
    private static final String ELIF = "elif.kaya@voorbeeld.example";
    private static final String JORIS = "joris.smit@voorbeeld.example";

    @Autowired
    Road road;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Participants participants;

    @Autowired
    MovingClock clock;

    private String reference = "";
    private String page = "";

    @BeforeEach
    void twoColleaguesAreAsked() {
        clock.set(MovingClock.TUESDAY);
        reference = road.submit("indiener", Forms.proposal());
        page = "/voorstellen/" + reference + "/collegas";
    }

    @Test
    void tellsWhoTakesPartAndWhoHasNotAnswered() {
        road.answers(LINK, ELIF, Forms.of("joins", "YES"));

        assertThat(Road.text(road.sees("indiener", page)))
                .contains("Toegezegd: 1 van de 2 collega’s.")
                .contains("Elif Kaya elif.kaya@voorbeeld.example Doet mee")
                .contains("Nog geen antwoord")
                .contains("De pilot kan pas beginnen als twee collega’s zelf hebben gezegd dat ze meedoen.");
    }

    @Test
    void twoWhoTakePartAreEnoughAndMoreMayBeAsked() {
        bothJoin();

        assertThat(Road.text(road.sees("indiener", page)))
                .contains("Dat is genoeg voor een pilot. Je mag nog meer collega’s vragen.");
    }

    @Test
    void isThereForTheSubmitterAlone() {
        assertThat(road.sees("imi", page).getStatus()).isEqualTo(404);
        assertThat(road.posts("imi", page, joris()).getStatus()).isEqualTo(404);
        assertThat(road.posts("imi", page + "/opnieuw", elif()).getStatus()).isEqualTo(404);
        assertThat(road.posts("imi", page + "/intrekken", elif()).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherMailBringsALinkAndEndsTheOldOne() {
        String old = mailbox.linkTo(ELIF, LINK);
        road.days(1);

        assertThat(does("/opnieuw", elif())).isEqualTo(302);

        assertThat(road.sees(null, old).getStatus()).isEqualTo(410);
        assertThat(road.sees(null, mailbox.linkTo(ELIF, LINK)).getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyGetsTwoMailsOnOneDay() {
        assertThat(does("/opnieuw", elif())).isEqualTo(409);
        road.days(1);
        does("/opnieuw", elif());
        assertThat(does("/opnieuw", elif())).isEqualTo(409);
        does("/intrekken", elif());

        for (String mail : List.of(ELIF, "Elif.Kaya+1@voorbeeld.example")) {
            MockHttpServletResponse refused = road.posts("indiener", page, colleague(mail));

            assertThat(refused.getStatus()).as(mail).isEqualTo(400);
            assertThat(Road.text(refused)).contains("kreeg vandaag al een mail");
        }
    }

    @Test
    void asksNoMoreOnOneDayThanTenOfWhomSomeWereTakenBack() {
        for (int i = 3; i <= TeamInvitations.MOST_A_DAY; i++) {
            String mail = "dag" + i + "@voorbeeld.example";
            assertThat(does("", colleague(mail))).isEqualTo(302);
            does("/intrekken", Map.of("colleague", named(mail).id().toString()));
        }

        MockHttpServletResponse refused = road.posts("indiener", page, joris());

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Road.text(refused)).contains("Je vroeg vandaag al 10 collega’s.");
        road.days(1);
        assertThat(does("", joris())).isEqualTo(302);
    }

    @Test
    void countsThoseWhoAreAskedInTheSameMoment() throws Exception {
        List<Callable<Integer>> people =
                new ArrayList<>(Collections.nCopies(4, asks("joris.smit+1@voorbeeld.example")));
        IntStream.range(0, 12)
                .mapToObj(i -> asks("tegelijk" + i + "@voorbeeld.example"))
                .forEach(people::add);

        List<Integer> statuses = AtOnce.all(people);

        assertThat(statuses).containsOnly(302, 400);
        List<String> mails = participants.of(reference, Kind.COLLEAGUE).stream()
                .map(Participant::mail)
                .toList();
        assertThat(mails).hasSize(TeamInvitations.MOST).doesNotHaveDuplicates();
    }

    private Callable<Integer> asks(String mail) {
        return () -> road.posts("indiener", page, colleague(mail)).getStatus();
    }

    @Test
    void anotherColleagueIsAskedAndJoins() {
        assertThat(does("", joris())).isEqualTo(302);

        road.answers(LINK, JORIS, Forms.of("joins", "YES"));

        assertThat(named(JORIS).status()).isEqualTo(Status.CONFIRMED);
        assertThat(named(JORIS).function()).isEqualTo("Gemeente Heidelo");
        assertThat(Road.text(road.sees("indiener", "/voorstellen/" + reference)))
                .contains("Sanne Oosterveld vroeg nog een collega om mee te doen.");
    }

    @Test
    void nobodyIsAskedTwiceAndNobodyAsksHimself() {
        for (String mail : new String[] {ELIF.toUpperCase(), "indiener@voorbeeld.example", "geen adres"}) {
            MockHttpServletResponse refused = road.posts(
                    "indiener",
                    page,
                    Map.of("name", "Iemand anders", "mail", mail, "organisation", "Gemeente Heidelo"));

            assertThat(refused.getStatus()).as(mail).isEqualTo(400);
            assertThat(Road.text(refused)).contains("Eén ding is nog niet goed").doesNotContain("vandaag al");
        }
        assertThat(participants.of(reference, Kind.COLLEAGUE)).hasSize(2);
    }

    @Test
    void elevenColleaguesAreTooMany() {
        bothJoin();
        for (int i = 3; i <= TeamInvitations.MOST; i++) {
            does("", colleague(i + "@voorbeeld.example"));
        }

        assertThat(does("", joris())).isEqualTo(400);
        assertThat(Road.text(road.sees("indiener", page)))
                .contains("Dat is genoeg voor een pilot.")
                .contains("Je hebt al 10 collega’s.")
                .doesNotContain("Je mag nog meer collega’s vragen.");
    }

    @Test
    void takesBackWhatWasNotAnswered() {
        String link = mailbox.linkTo(ELIF, LINK);

        assertThat(does("/intrekken", elif())).isEqualTo(302);

        assertThat(road.sees(null, link).getStatus()).isEqualTo(410);
        assertThat(participants.of(reference, Kind.COLLEAGUE))
                .noneMatch(one -> one.mail().equals(ELIF));
    }

    @Test
    void keepsWhoHasAnswered() {
        Map<String, String> elif = elif();
        road.answers(LINK, ELIF, Forms.of("joins", "YES"));

        assertThat(does("/intrekken", elif)).isEqualTo(409);
        assertThat(named(ELIF).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void asksNobodyForAClosedProposal() {
        road.posts("indiener", "/voorstellen/" + reference + "/intrekken", Map.of("reason", "Het hoeft niet meer."));
        road.days(1);

        assertThat(does("", joris())).isEqualTo(409);
        assertThat(does("/opnieuw", elif())).isEqualTo(409);
        assertThat(Road.text(road.sees("indiener", page)))
                .contains("het voorstel is gesloten. Je kunt geen collega’s meer vragen.");
    }

    private void bothJoin() {
        road.answers(LINK, ELIF, Forms.of("joins", "YES"));
        road.answers(LINK, "henk.boersma@voorbeeld.example", Forms.of("joins", "YES"));
    }

    private int does(String what, Map<String, String> typed) {
        int status = road.posts("indiener", page + what, typed).getStatus();
        road.letTimeRun();
        return status;
    }

    private Map<String, String> elif() {
        return Map.of("colleague", named(ELIF).id().toString());
    }

    private static Map<String, String> joris() {
        return colleague(JORIS);
    }

    private static Map<String, String> colleague(String mail) {
        return Map.of("name", "Joris Smit", "mail", mail, "organisation", "Gemeente Heidelo");
    }

    private Participant named(String mail) {
        return participants.of(reference, Kind.COLLEAGUE).stream()
                .filter(colleague -> colleague.mail().equals(mail))
                .findFirst()
                .orElseThrow();
    }
}
