package nl.vanregelsnaarruimte.pilot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Chapter;
import nl.vanregelsnaarruimte.proposal.DossierPart;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.springframework.stereotype.Component;

/** What was arranged for the pilot, on the page of its proposal. */
@Component
class PilotPart implements DossierPart {

    private final PilotRows pilots;
    private final LegalBases bases;
    private final WorksCouncils councils;
    private final Indicators indicators;
    private final Reports reports;

    PilotPart(PilotRows pilots, LegalBases bases, WorksCouncils councils, Indicators indicators, Reports reports) {
        this.pilots = pilots;
        this.bases = bases;
        this.councils = councils;
        this.indicators = indicators;
        this.reports = reports;
    }

    @Override
    public Chapter chapter() {
        return Chapter.PILOT;
    }

    @Override
    public Optional<Shown> show(Proposal proposal, User reader) {
        return proposal.reached(Stage.PREPARATION)
                ? pilots.find(proposal.reference()).map(pilot -> new Shown("pilot/part", facts(pilot, reader)))
                : Optional.empty();
    }

    private Map<String, Object> facts(Pilot pilot, User reader) {
        String reference = pilot.reference();
        Map<String, Object> facts = new HashMap<>();
        facts.put("pilot", pilot);
        bases.find(reference).ifPresent(basis -> facts.put("basis", basis));
        councils.find(reference).ifPresent(council -> facts.put("council", council));
        facts.put("indicators", indicators.of(reference));
        facts.put("reports", PilotReaders.mayReadReports(reader) ? reports.of(reference) : List.of());
        return facts;
    }
}
