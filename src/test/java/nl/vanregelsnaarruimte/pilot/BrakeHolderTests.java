package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrakeHolderTests {

    private final Team team = new Team(List.of(
            colleague("collega@voorbeeld.example", Status.CONFIRMED),
            colleague("nee@voorbeeld.example", Status.DECLINED)));

    @Test
    void theSubmitterHoldsIt() {
        assertThat(BrakeHolder.of(user("indiener", Role.SUBMITTER), proposal(), team))
                .contains(BrakeHolder.TEAM);
    }

    @Test
    void aColleagueWhoConfirmedHoldsIt() {
        assertThat(BrakeHolder.of(user("collega", Role.SUBMITTER), proposal(), team))
                .contains(BrakeHolder.TEAM);
    }

    @Test
    void aColleagueWhoDeclinedDoesNot() {
        assertThat(BrakeHolder.of(user("nee", Role.SUBMITTER), proposal(), team))
                .isEmpty();
    }

    @Test
    void aUnionHoldsIt() {
        assertThat(BrakeHolder.of(user("bond", Role.UNION), proposal(), team)).contains(BrakeHolder.UNION);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSESSOR", "DECIDER"})
    void bzkHoldsIt(Role role) {
        assertThat(BrakeHolder.of(user("bzk", role), proposal(), team)).contains(BrakeHolder.BZK);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTER", "ADVISER", "COORDINATOR", "BROKER", "LAWYER", "EVALUATOR", "ADMINISTRATOR"})
    void nobodyElseDoes(Role role) {
        assertThat(BrakeHolder.of(user("iemand", role), proposal(), team)).isEmpty();
    }

    private static User user(String name, Role role) {
        return new User(name, name, name + "@voorbeeld.example", "imi", "IMI", FunctionGroup.DELIVERY, Set.of(role));
    }

    private static Participant colleague(String mail, Status status) {
        return new Participant(
                UUID.randomUUID(),
                "VRR-2026-0001",
                Kind.COLLEAGUE,
                "Elif Kaya",
                "collega",
                mail,
                status,
                Instant.EPOCH,
                null);
    }

    private static Proposal proposal() {
        return new Proposal(
                "VRR-2026-0001",
                "Eén paraaf is genoeg",
                "indiener",
                "Sanne Oosterveld",
                "indiener@voorbeeld.example",
                "directie-wonen",
                "Directie Wonen",
                Stage.RUNNING,
                Stage.RUNNING,
                null,
                Instant.EPOCH,
                null,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                null,
                null,
                PilotForm.SUSPENSION,
                UUID.randomUUID());
    }
}
