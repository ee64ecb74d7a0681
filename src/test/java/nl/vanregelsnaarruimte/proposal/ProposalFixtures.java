package nl.vanregelsnaarruimte.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.rule.NewRule;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/** Proposals and people as they could be. */
public final class ProposalFixtures {

    private static final Instant NOW = MovingClock.TUESDAY;

    private ProposalFixtures() {}

    public static NewProposal aProposal(String title) {
        return new NewProposal(
                title,
                anIdea(),
                aRule(),
                new Person("Otto van Dalen", "directeur Wonen", "otto@voorbeeld.example"),
                List.of(
                        new Person("Joke van der Plaats", "projectleider", "collega@voorbeeld.example"),
                        new Person("Bas Tienhoven", "beleidsmedewerker", "bas@voorbeeld.example")));
    }

    static Idea anIdea() {
        return new Idea(
                true,
                FunctionGroup.POLICY,
                Serves.CITIZENS,
                "Antwoorden op brieven van huurders.",
                "Elke brief krijgt vijf parafen.",
                "Een brief van vier regels deed er 19 dagen over.",
                "De regel komt uit de tijd van papier.",
                "De steller tekent samen met één collega.",
                "De directeur leest elke week tien brieven na.",
                "Als twee mensen tekenen, is een brief in 6 dagen klaar.",
                "Komen er meer fouten in de brieven?",
                Set.of(GainKind.TIME, GainKind.LEAD_TIME),
                840,
                14,
                "Het gaat om 420 brieven van 2 uur.",
                Scope.ORGANISATION,
                MandateState.YES,
                3,
                6,
                PilotForm.SUSPENSION);
    }

    static Proposal inStage(Stage stage) {
        return proposal(stage, stage, null, null);
    }

    static Proposal closed(Outcome outcome) {
        return proposal(Stage.CLOSED, Stage.REVIEW, outcome, NOW.plus(40, ChronoUnit.DAYS));
    }

    static User person(Role... roles) {
        return new User(
                "iemand",
                "Iemand Anders",
                "iemand@voorbeeld.example",
                "elders",
                "Elders",
                FunctionGroup.POLICY,
                Set.of(roles));
    }

    private static Proposal proposal(Stage stage, Stage furthest, @Nullable Outcome outcome, @Nullable Instant closed) {
        return new Proposal(
                "VRR-2026-0042",
                "Eén paraaf is genoeg",
                "indiener",
                "Sanne Oosterveld",
                "indiener@voorbeeld.example",
                "directie-wonen",
                "Directie Wonen",
                stage,
                furthest,
                outcome,
                NOW,
                closed,
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 9, 15),
                null,
                null,
                null,
                PilotForm.SUSPENSION,
                UUID.randomUUID());
    }

    private static NewRule aRule() {
        return new NewRule(
                RuleKind.PROCEDURE,
                "Procedure ondertekening, paragraaf 3",
                "Elke uitgaande brief krijgt vijf parafen.",
                "Fouten voorkomen.",
                RuleReference.parse("Handboek Directie Wonen, hoofdstuk 3").orElseThrow(),
                "Directie Wonen");
    }
}
