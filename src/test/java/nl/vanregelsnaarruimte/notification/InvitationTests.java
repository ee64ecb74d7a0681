package nl.vanregelsnaarruimte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.access.Invitations;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.journey.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mail with the link by which somebody chooses his first password. */
@AppTest
class InvitationTests {

    @Autowired
    Invitations invitations;

    @Autowired
    Users users;

    @Autowired
    Road road;

    @Autowired
    Mailbox mailbox;

    @Test
    void saysTrulyWhyItComes() {
        invitations.invite(users.find("evaluator").orElseThrow());
        road.letTimeRun();

        assertThat(mailbox.lastTo("evaluator@voorbeeld.example"))
                .contains("/welkom/", "omdat een beheerder een account voor je heeft gemaakt", "Stuur hem niet door")
                .doesNotContain("om een antwoord vraagt");
    }
}
