package nl.vanregelsnaarruimte.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Chapter;
import nl.vanregelsnaarruimte.proposal.DossierPart;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a decider must have before him: the advice, what changed since, and who thinks what. */
@Component
class DecisionFacts {

    private final CaseFiles files;
    private final Advices advices;
    private final Consultations consultations;
    private final Participants participants;
    private final ObjectProvider<DossierPart> parts;

    DecisionFacts(
            CaseFiles files,
            Advices advices,
            Consultations consultations,
            Participants participants,
            ObjectProvider<DossierPart> parts) {
        this.files = files;
        this.advices = advices;
        this.consultations = consultations;
        this.participants = participants;
        this.parts = parts;
    }

    Map<String, Object> of(String reference, User reader) {
        CaseFile file = files.of(reference);
        Advice advice = advices.latest(reference).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("file", file);
        facts.put("advice", advice);
        facts.put("changes", Change.since(advice.at(), file.voices(), participants.of(reference)));
        facts.put("lines", Line.all(file.voices()));
        consultations.find(reference).ifPresent(talk -> facts.put("talk", talk));
        facts.put("returned", advices.returned(reference));
        facts.put("places", TermsForm.places());
        facts.put("refusals", RefusalReason.values());
        facts.put("parts", earlierParts(file, reader));
        return facts;
    }

    /** What came before the review, such as the judgement on the four criteria. */
    private List<DossierPart.Shown> earlierParts(CaseFile file, User reader) {
        return parts.stream()
                .filter(part -> part.chapter() == Chapter.INTAKE)
                .map(part -> part.show(file.proposal(), reader))
                .flatMap(Optional::stream)
                .toList();
    }
}
