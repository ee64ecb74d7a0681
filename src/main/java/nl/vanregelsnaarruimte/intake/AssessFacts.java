package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What an adviser needs to know to judge the four points, and what was said about them before. */
@Component
class AssessFacts {

    private final Cases cases;
    private final Hints hints;
    private final Mandates mandates;
    private final CompletionRows completions;
    private final CosignatureRows cosignatures;

    AssessFacts(Cases cases, Hints hints, Mandates mandates, CompletionRows completions, CosignatureRows cosignatures) {
        this.cases = cases;
        this.hints = hints;
        this.mandates = mandates;
        this.completions = completions;
        this.cosignatures = cosignatures;
    }

    /** A map that the caller may add to. */
    Map<String, Object> of(String reference) {
        Case known = cases.of(reference);
        MandateStatus mandate = mandates.status(reference);
        Map<String, Object> shown = known.shown();
        shown.put("mandate", mandate);
        shown.put("mandateAnswers", mandates.answers(reference));
        shown.put("hints", hints.of(known.idea(), known.rule().kind(), mandate, known.colleagues()));
        shown.put("completion", completions.latest(reference).orElse(null));
        shown.put("cosignature", cosignatures.latest(reference).orElse(null));
        return shown;
    }
}
