package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A pilot for which everything is arranged, unless a test says otherwise. */
class ReadinessFixture {

    final LocalDate from;
    final LocalDate to;
    LegalBasis basis;
    Set<Integer> conditions = Set.of();
    Set<Integer> met = Set.of();
    WorksCouncil council = new WorksCouncil(WorksCouncil.Part.NONE, null, null);
    List<Indicator> indicators = List.of(indicator(true));
    boolean mandate = true;
    int confirmed = 2;

    ReadinessFixture(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        this.basis = basis(from, to);
    }

    Readiness get() {
        return new Readiness(from, to, conditions, met, basis, council, indicators, mandate, confirmed);
    }

    static LegalBasis basis(LocalDate from, LocalDate to) {
        return new LegalBasis(
                "Directie Wonen",
                "Els Bakker",
                "directeur",
                "De directeur gaat over de procedure.",
                null,
                "notitie",
                LegalNature.INTERN,
                from,
                from,
                to,
                null);
    }

    static Indicator indicator(boolean measured) {
        Measurement baseline = new Measurement(Moment.BASELINE, LocalDate.of(2026, 8, 1), BigDecimal.valueOf(19), 40);
        return new Indicator(
                UUID.randomUUID(),
                0,
                CoreIndicator.K2,
                "",
                "",
                Direction.DOWN,
                "Uit het systeem",
                BigDecimal.valueOf(6),
                measured ? List.of(baseline) : List.of());
    }
}
