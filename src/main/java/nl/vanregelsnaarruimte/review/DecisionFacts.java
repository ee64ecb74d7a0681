package nl.vanregelsnaarruimte.review;

import java.util.HashMap;
import java.util.Map;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import org.springframework.stereotype.Component;

/** What a decider must have before him: the advice, what changed since, and who thinks what. */
@Component
class DecisionFacts {

    private final CaseFiles files;
    private final Advices advices;
    private final DossierChecks checks;
    private final Participants participants;

    DecisionFacts(CaseFiles files, Advices advices, DossierChecks checks, Participants participants) {
        this.files = files;
        this.advices = advices;
        this.checks = checks;
        this.participants = participants;
    }

    Map<String, Object> of(String reference) {
        CaseFile file = files.of(reference);
        Advice advice = advices.latest(reference).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("file", file);
        facts.put("advice", advice);
        facts.put("changes", Change.since(advice.at(), file.voices(), participants.of(reference)));
        facts.put("lines", Line.all(file.voices()));
        checks.talk(reference).ifPresent(talk -> facts.put("talk", talk));
        facts.put("returned", advices.returned(reference));
        facts.put("places", TermsForm.places());
        facts.put("refusals", RefusalReason.values());
        return facts;
    }
}
