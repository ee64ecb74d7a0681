package nl.vanregelsnaarruimte.review;

import nl.vanregelsnaarruimte.proposal.Competences;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.rule.Rules;
import org.springframework.stereotype.Component;

/** Gathers what BZK weighs about a proposal. */
@Component
class CaseFiles {

    private final Proposals proposals;
    private final Rules rules;
    private final Competences competences;
    private final DossierChecks checks;
    private final Voices voices;

    CaseFiles(Proposals proposals, Rules rules, Competences competences, DossierChecks checks, Voices voices) {
        this.proposals = proposals;
        this.rules = rules;
        this.competences = competences;
        this.checks = checks;
        this.voices = voices;
    }

    /** The file, once the dossier was checked. */
    CaseFile of(String reference) {
        Proposal proposal = proposals.get(reference);
        Rule rule = rules.get(proposal.ruleId());
        return new CaseFile(
                proposal,
                proposals.idea(reference),
                rule,
                competences.of(rule.kind()),
                checks.find(reference).orElseThrow(),
                voices.of(reference));
    }
}
