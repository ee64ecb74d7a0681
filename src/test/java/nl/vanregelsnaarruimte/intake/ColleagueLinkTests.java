package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.vanregelsnaarruimte.AppTest;
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

/** A colleague says himself whether he takes part. */
@AppTest
class ColleagueLinkTests {

    private static final String LINK = "/collega/";
    private static final String ELIF = "elif.kaya@voorbeeld.example";

    @Autowired
    Road road;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Participants participants;

    @Autowired
    MovingClock clock;

    private String reference = "";

    @BeforeEach
    void twoColleaguesAreAsked() {
        clock.set(MovingClock.TUESDAY);
        reference = road.submit("indiener", Forms.proposal());
    }

    @Test
    void openingTheLinkDoesNothing() {
        String page = Road.text(road.sees(null, mailbox.linkTo(ELIF, LINK)));

        assertThat(page).contains("Eén paraaf is genoeg").contains("Sanne Oosterveld");
        assertThat(status()).isEqualTo(Status.INVITED);
    }

    @Test
    void joins() {
        road.answers(LINK, ELIF, Forms.of("joins", "YES"));

        assertThat(status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void declinesAndCannotChangeThatByTheSameLink() {
        String link = mailbox.linkTo(ELIF, LINK);
        road.answers(LINK, ELIF, Forms.of("joins", "NO"));

        assertThat(road.posts(null, link, Forms.of("joins", "YES").typed()).getStatus())
                .isEqualTo(410);
        assertThat(status()).isEqualTo(Status.DECLINED);
    }

    @Test
    void getsBackWhatHeTypedWhenTheLinkIsUsed() {
        String link = mailbox.linkTo(ELIF, LINK);
        road.answers(LINK, ELIF, Forms.of("joins", "NO"));

        String gone = Road.text(road.posts(
                null, link, Forms.of("joins", "YES", "reason", "Ik help graag.").typed()));

        assertThat(gone).contains("Deze link werkt niet meer", "Kopieer je tekst", "Ik help graag.");
        assertThat(Road.text(road.posts(null, link, Forms.of("joins", "YES").typed())))
                .contains("Deze link werkt niet meer")
                .doesNotContain("Kopieer je tekst");
    }

    @Test
    void mustChoose() {
        assertThat(road.posts(null, mailbox.linkTo(ELIF, LINK), Forms.of().typed())
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void learnsNothingFromALinkThatWasGuessed() {
        assertThat(road.sees(null, LINK + "abc").getStatus()).isEqualTo(410);
    }

    @Test
    void findsAPlainPageWhenTheLinkHasExpired() {
        String link = mailbox.linkTo(ELIF, LINK);

        clock.set(MovingClock.TUESDAY.plus(Duration.ofDays(400)));

        assertThat(road.sees(null, link).getStatus()).isEqualTo(410);
    }

    private Status status() {
        return participants.of(reference, Kind.COLLEAGUE).stream()
                .filter(colleague -> colleague.mail().equals(ELIF))
                .map(Participant::status)
                .findFirst()
                .orElseThrow();
    }
}
