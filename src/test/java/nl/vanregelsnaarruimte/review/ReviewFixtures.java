package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import nl.vanregelsnaarruimte.proposal.Competence;
import nl.vanregelsnaarruimte.proposal.Competence.Suspendable;
import nl.vanregelsnaarruimte.proposal.Competence.UnionRole;
import nl.vanregelsnaarruimte.proposal.GainKind;
import nl.vanregelsnaarruimte.proposal.Idea;
import nl.vanregelsnaarruimte.proposal.MandateState;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.proposal.Risk;
import nl.vanregelsnaarruimte.proposal.Scope;
import nl.vanregelsnaarruimte.proposal.Serves;
import nl.vanregelsnaarruimte.proposal.Stage;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.jspecify.annotations.Nullable;

/** A review of one paraph too many, valid by default. */
final class ReviewFixtures {

    static final String REFERENCE = "VRR-2026-0001";
    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final Instant NOW = Instant.parse("2026-09-15T07:30:00Z");
    static final Actor PREPARER = new Actor("Karim Belhaj", "bzk");
    static final User DECIDER = user("bzk-beslisser", "Willemijn Schaap", "bzk", Role.DECIDER);
    static final Condition CONDITION =
            new Condition(1, "Elke collega doet vrijwillig mee", "Sanne Oosterveld", LocalDate.of(2026, 10, 1));

    private ReviewFixtures() {}

    static User user(String username, String name, String organisation, Role role) {
        return new User(
                username,
                name,
                username + "@voorbeeld.example",
                organisation,
                organisation,
                FunctionGroup.POLICY,
                Set.of(role));
    }

    static Voice union(String name, @Nullable Opinion opinion) {
        return voice(Voice.Kind.UNION, name, opinion == null ? null : opinion.name(), NOW);
    }

    static Voice voice(Voice.Kind kind, String name, @Nullable String answer, @Nullable Instant answeredAt) {
        return new Voice(REFERENCE, kind, name, name, NOW, answer, "Daarom", "", null, answeredAt);
    }

    static Terms approval(Verdict verdict) {
        return new Terms(
                verdict,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 3, 31),
                "Bij meer dan 2 fouten per 100 brieven",
                "",
                verdict == Verdict.APPROVE_IF ? List.of(CONDITION) : List.of(),
                Set.of());
    }

    static Terms refusal(Verdict verdict, RefusalReason... reasons) {
        return new Terms(verdict, null, null, "", "", List.of(), Set.of(reasons));
    }

    static Advice advice(Terms terms) {
        return new Advice(REFERENCE, 1, terms, "Het levert veel op.", "Fijn dat je dit aanpakt.", PREPARER, NOW);
    }

    static CaseFile file(RuleKind kind, UnionRole union, List<Voice> voices) {
        Competence competence = new Competence(kind, Suspendable.YES, union, "CHECK", false, 12, "INTERN");
        DossierCheck check =
                new DossierCheck(REFERENCE, Set.of(), Risk.LOW, "Bij te veel fouten", false, PREPARER, NOW);
        return new CaseFile(proposal(), idea(), rule(kind), competence, check, voices);
    }

    static Proposal proposal() {
        return new Proposal(
                REFERENCE,
                "Eén paraaf is genoeg",
                "indiener",
                "Sanne Oosterveld",
                "indiener@voorbeeld.example",
                "directie-wonen",
                "Directie Wonen",
                Stage.REVIEW,
                Stage.REVIEW,
                null,
                NOW,
                null,
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 9, 15),
                null,
                "imi",
                "Noor Verhage",
                PilotForm.SUSPENSION,
                UUID.randomUUID());
    }

    private static Rule rule(RuleKind kind) {
        return new Rule(
                UUID.randomUUID(), kind, kind, "Parafen", "Vijf parafen.", "Fouten voorkomen", null, "Directie", NOW);
    }

    private static Idea idea() {
        return new Idea(
                true,
                FunctionGroup.POLICY,
                Serves.CITIZENS,
                "Brieven",
                "Vijf parafen",
                "Een brief duurde 19 dagen",
                "Te traag",
                "Eén collega leest mee",
                "Er leest nog iemand mee",
                "Als, dan, omdat",
                "Kan het zo?",
                Set.of(GainKind.TIME),
                840,
                30,
                "Minder wachten",
                Scope.TEAM,
                MandateState.YES,
                3,
                6,
                PilotForm.SUSPENSION);
    }
}
