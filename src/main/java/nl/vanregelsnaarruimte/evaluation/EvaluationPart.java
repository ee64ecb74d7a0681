package nl.vanregelsnaarruimte.evaluation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Chapter;
import nl.vanregelsnaarruimte.proposal.DossierPart;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.springframework.stereotype.Component;

/** What the pilot taught, on the page of its proposal, for who may read it (domain E.5). */
@Component
class EvaluationPart implements DossierPart {

    private static final Set<Role> READERS = EnumSet.of(
            Role.SUBMITTER, Role.ADVISER, Role.COORDINATOR, Role.ASSESSOR, Role.DECIDER, Role.UNION, Role.EVALUATOR);

    private final Lessons lessons;

    EvaluationPart(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public Chapter chapter() {
        return Chapter.EVALUATION;
    }

    @Override
    public Optional<Shown> show(Proposal proposal, User reader) {
        if (!proposal.reached(Stage.EVALUATION) || reader.roles().stream().noneMatch(READERS::contains)) {
            return Optional.empty();
        }
        return Optional.of(lessons.of(proposal.reference()))
                .filter(known -> known.seen() != null)
                .map(known -> new Shown(
                        "evaluation/part",
                        Map.of("lessons", known, "published", proposal.outcome() == Outcome.COMPLETED)));
    }
}
