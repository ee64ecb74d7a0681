package nl.vanregelsnaarruimte.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Chapter;
import nl.vanregelsnaarruimte.proposal.DossierPart;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Component;

/** The intake on a proposal's page: how the four points were judged, and the room that was asked and given. */
@Component
class IntakePart implements DossierPart {

    private final AssessmentRows assessments;
    private final CompletionRows completions;
    private final CosignatureRows cosignatures;
    private final Mandates mandates;
    private final Proposals proposals;

    IntakePart(
            AssessmentRows assessments,
            CompletionRows completions,
            CosignatureRows cosignatures,
            Mandates mandates,
            Proposals proposals) {
        this.assessments = assessments;
        this.completions = completions;
        this.cosignatures = cosignatures;
        this.mandates = mandates;
        this.proposals = proposals;
    }

    @Override
    public Chapter chapter() {
        return Chapter.INTAKE;
    }

    @Override
    public Optional<Shown> show(Proposal proposal, User reader) {
        IntakeReader rights = IntakeReader.of(proposal, reader, proposals.concerns(proposal.reference(), reader));
        Map<String, Object> facts = new HashMap<>();
        if (rights.verdicts()) {
            addVerdicts(proposal.reference(), rights, facts);
        }
        if (rights.mandate()) {
            addMandate(proposal.reference(), facts);
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Shown("intake/part", facts));
    }

    private void addVerdicts(String reference, IntakeReader rights, Map<String, Object> facts) {
        assessments.latest(reference).ifPresent(assessment -> {
            facts.put("assessment", assessment);
            facts.put("notes", rights.notes());
            facts.put("completion", completions.latest(reference).orElse(null));
            facts.put(
                    "cosignature",
                    rights.notes() ? cosignatures.latest(reference).orElse(null) : null);
            facts.put("reasons", cosignatures.reasons(reference));
        });
    }

    private void addMandate(String reference, Map<String, Object> facts) {
        mandates.latestAsk(reference).ifPresent(ask -> {
            facts.put("ask", ask);
            facts.put("mandate", mandates.status(reference));
            facts.put("mandateAnswers", mandates.answers(reference));
        });
    }
}
