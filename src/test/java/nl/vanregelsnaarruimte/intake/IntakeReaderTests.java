package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeReaderTests {

    @Test
    void theSubmitterReadsTheReasonsOnceTheIntakeIsOver() {
        User submitter = user("sanne", Role.SUBMITTER);

        assertThat(read(proposal(Stage.INTAKE, null), submitter).verdicts()).isFalse();
        assertThat(read(proposal(Stage.REVIEW, null), submitter).verdicts()).isTrue();
        assertThat(read(proposal(Stage.INTAKE, Outcome.NOT_ELIGIBLE), submitter).verdicts())
                .isTrue();
    }

    @Test
    void theSubmitterSeesTheMandateAtAnyTimeAndTheNotesNever() {
        IntakeReader reader = read(proposal(Stage.REVIEW, null), user("sanne", Role.SUBMITTER));

        assertThat(reader.mandate()).isTrue();
        assertThat(reader.notes()).isFalse();
    }

    @Test
    void anAdviserReadsHisOwnProposalAsAnyoneElse() {
        IntakeReader reader = read(proposal(Stage.INTAKE, null), user("sanne", Role.ADVISER));

        assertThat(reader.verdicts()).isFalse();
        assertThat(reader.notes()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADVISER", "COORDINATOR", "ASSESSOR", "DECIDER"})
    void imiAndBzkReadEverything(Role role) {
        assertThat(read(proposal(Stage.INTAKE, null), user("ander", role)))
                .isEqualTo(new IntakeReader(true, true, true));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"UNION", "LAWYER"})
    void whoIsConsultedReadsThePointsWithoutNotes(Role role) {
        assertThat(read(proposal(Stage.REVIEW, null), user("ander", role)))
                .isEqualTo(new IntakeReader(true, false, false));
    }

    @Test
    void theBrokerReadsOfTheMandateAlone() {
        assertThat(read(proposal(Stage.INTAKE, null), user("ander", Role.BROKER)))
                .isEqualTo(new IntakeReader(false, true, false));
    }

    private static IntakeReader read(Proposal proposal, User reader) {
        return IntakeReader.of(proposal, reader, reader.username().equals("sanne"));
    }

    private static User user(String username, Role role) {
        return new User(
                username, "Iemand", username + "@voorbeeld.example", "imi", "IMI", FunctionGroup.POLICY, Set.of(role));
    }

    private static Proposal proposal(Stage stage, @Nullable Outcome outcome) {
        return new Proposal(
                "VRR-2026-0001",
                "Eén paraaf is genoeg",
                "sanne",
                "Sanne Oosterveld",
                "sanne@voorbeeld.example",
                "directie-wonen",
                "Directie Wonen",
                stage,
                stage,
                outcome,
                Instant.EPOCH,
                null,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                null,
                null,
                PilotForm.SUSPENSION,
                new UUID(0, 1));
    }
}
