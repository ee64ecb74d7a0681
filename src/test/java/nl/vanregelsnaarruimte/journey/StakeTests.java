package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a stake in a proposal judges nothing about it, and a role that is gone opens nothing any more. */
class StakeTests extends PathTest {

    @AfterEach
    void giveTheRoleBack() {
        roles("bzk-beslisser", "DECIDER");
    }

    @Test
    void takesTheTaskAwayWithTheRole() {
        String reference = heard("AGREE");
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        String task = "/taken/" + road.task(TASK_TAKE_DECISION, reference).id();
        road.posts("bzk-beslisser", task + "/oppakken", Map.of());

        roles("bzk-beslisser", "SUBMITTER");

        assertThat(road.sees("bzk-beslisser", task).getStatus()).isEqualTo(404);
        assertThat(road.task(TASK_TAKE_DECISION, reference).holder()).isNull();
    }

    @Test
    void letsAnotherAdviserGoOnWhenTheFirstHandsBack() {
        String reference = takenUp(Forms.proposal());
        String task = "/taken/" + road.task(TASK_ASSESS_CRITERIA, reference).id();

        road.posts("imi", task + "/teruggeven", Map.of());

        road.does("imi-coordinator", TASK_ASSESS_CRITERIA, reference, Forms.assessment());
        assertThat(proposals.get(reference).adviser()).isEqualTo("imi-coordinator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMI@voorbeeld.example", "imi+team@voorbeeld.example"})
    void letsNobodyJudgeAProposalOfHisOwnTeam(String mail) {
        String reference = road.submit("indiener", Forms.proposal().with("colleague1Mail", mail));

        int status =
                road.tries("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of()).getStatus();

        assertThat(status).isEqualTo(403);
    }

    @Test
    void tellsTheSubmitterNeitherOfAnObjectionNorOfARefusalBeforehand() {
        String objected = heard("OBJECT");
        String refused = takenUp(Forms.proposal());
        road.does("imi", TASK_ASSESS_CRITERIA, refused, Forms.assessment().with("gain", "NOT_MET"));

        for (String page : List.of("/voorstellen/" + objected, "/voorstellen/" + refused, "/voorstellen")) {
            String seen = Road.text(road.sees("indiener", page));
            assertThat(seen).doesNotContain("Overleg met de bonden", "Kijk de afwijzing na");
        }
        assertThat(Road.text(road.sees("bzk", "/voorstellen/" + objected))).contains("Overleg met de bonden");
    }

    @Test
    void veilsTheListForAnOfficialInTheTeam() {
        String reference =
                road.submit("indiener", Forms.proposal().with("colleague1Mail", "bzk-makelaar@voorbeeld.example"));
        road.answers("/collega/", "bzk-makelaar@voorbeeld.example", Forms.of("joins", "YES"));
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());

        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.assessment().with("gain", "NOT_MET"));

        for (String page : List.of("/voorstellen/" + reference, "/voorstellen")) {
            assertThat(Road.text(road.sees("bzk-makelaar", page))).doesNotContain("Kijk de afwijzing na");
        }
    }

    @Test
    void keepsTheMandateAndTheTeamFromTheUnion() {
        String reference = heard("AGREE");

        assertThat(Road.text(road.sees("bond", "/voorstellen/" + reference)))
                .doesNotContain("Elif Kaya", "geeft mandaat");
        assertThat(Road.text(road.sees("indiener", "/voorstellen/" + reference)))
                .contains("Elif Kaya", "geeft mandaat");
    }

    private void roles(String username, String role) {
        assertThat(road.posts("beheer", "/beheer/accounts/" + username, account(role))
                        .getStatus())
                .isEqualTo(302);
    }

    private static Map<String, ?> account(String role) {
        return Map.of(
                "name",
                "Willemijn Schaap",
                "mail",
                "bzk-beslisser@voorbeeld.example",
                "phone",
                "",
                "organisation",
                "bzk",
                "functionGroup",
                "MANAGEMENT",
                "roles",
                role);
    }
}
