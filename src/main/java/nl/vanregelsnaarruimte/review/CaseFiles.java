package nl.vanregelsnaarruimte.review;

import nl.vanregelsnaarruimte.proposal.Competences;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.rule.Rule;
import org.springframework.stereotype.Component;

/** Gathers what BZK weighs about a proposal. */
@Component
class CaseFiles {

    private final Proposals proposals;
    private final Competences competences;
    private final DossierChecks checks;
    private final Voices voices;

    CaseFiles(Proposals proposals, Competences competences, DossierChecks checks, Voices voices) {
        this.proposals = proposals;
        this.competences = competences;
        this.checks = checks;
        this.voices = voices;
    }

    /** The file, once the dossier was checked. */
    CaseFile of(String reference) {
        Proposal proposal = proposals.get(reference);
        Rule rule = proposals.rule(reference);
        return new CaseFile(
                proposal,
                proposals.idea(reference),
                rule,
                competences.of(rule.kind()),
                checks.find(reference).orElseThrow(),
                voices.of(reference));
    }
}
