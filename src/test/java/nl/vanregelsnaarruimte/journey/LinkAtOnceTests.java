package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.TASK_ASK_MANDATE;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.TASK_REVIEW_DOSSIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vanregelsnaarruimte.AtOnce;
import org.junit.jupiter.api.Test;

/** Somebody clicks twice on the button of the page behind a link: one answer is kept and nobody sees a fault. */
class LinkAtOnceTests extends PathTest {

    private static final int CLICKS = 4;
    private static final String OWNER = "petra.visser@voorbeeld.example";

    @Test
    void aManagerAnswersOnce() throws Exception {
        String reference = withoutMandate();
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());

        List<Integer> statuses = clicks(mailbox.linkTo(MANAGER, "/mandaat/"), Forms.mandateAnswer("YES"));

        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || isLate(status));
    }

    @Test
    void anOwnerAnswersOnce() throws Exception {
        String reference = eligible();
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossierWithOwner());

        List<Integer> statuses = clicks(mailbox.linkTo(OWNER, "/eigenaar/"), Forms.ownerView());

        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || isLate(status));
    }

    @Test
    void aColleagueAnswersOnce() throws Exception {
        road.submit("indiener", Forms.proposal());

        List<Integer> statuses =
                clicks(mailbox.linkTo("elif.kaya@voorbeeld.example", "/collega/"), Forms.of("joins", "YES"));

        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || isLate(status));
    }

    private List<Integer> clicks(String link, Forms.Form form) throws Exception {
        Callable<Integer> click = () -> road.posts(null, link, form.typed()).getStatus();
        return AtOnce.all(Collections.nCopies(CLICKS, click));
    }

    private static boolean isLate(int status) {
        return status == 409 || status == 410;
    }
}
