package nl.vanregelsnaarruimte.pilot;

import static nl.vanregelsnaarruimte.pilot.Missing.What.BASELINE;
import static nl.vanregelsnaarruimte.pilot.Missing.What.COLLEAGUES;
import static nl.vanregelsnaarruimte.pilot.Missing.What.CONDITIONS;
import static nl.vanregelsnaarruimte.pilot.Missing.What.LEGAL_BASIS;
import static nl.vanregelsnaarruimte.pilot.Missing.What.LEGAL_BASIS_NOT_YET;
import static nl.vanregelsnaarruimte.pilot.Missing.What.LEGAL_BASIS_OVER;
import static nl.vanregelsnaarruimte.pilot.Missing.What.MANDATE;
import static nl.vanregelsnaarruimte.pilot.Missing.What.TOO_EARLY;
import static nl.vanregelsnaarruimte.pilot.Missing.What.TOO_LATE;
import static nl.vanregelsnaarruimte.pilot.Missing.What.WORKS_COUNCIL;
import static nl.vanregelsnaarruimte.pilot.Missing.What.WORKS_COUNCIL_AGAINST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vanregelsnaarruimte.pilot.WorksCouncil.Answer;
import nl.vanregelsnaarruimte.pilot.WorksCouncil.Part;
import org.junit.jupiter.api.Test;

class StartCheckTests {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2027, 2, 28);

    private final ReadinessFixture ready = new ReadinessFixture(FROM, TO);

    @Test
    void letsAPilotStartWhenEverythingIsThere() {
        assertThat(whatIsMissing(FROM)).isEmpty();
        assertThat(whatIsMissing(TO)).isEmpty();
    }

    @Test
    void refusesWithoutALegalBasis() {
        ready.basis = null;

        assertThat(whatIsMissing(FROM)).containsExactly(LEGAL_BASIS);
    }

    @Test
    void refusesBeforeTheLegalBasisBegins() {
        ready.basis = ReadinessFixture.basis(FROM.plusDays(1), TO);

        assertThat(whatIsMissing(FROM)).containsExactly(LEGAL_BASIS_NOT_YET);
        assertThat(whatIsMissing(FROM.plusDays(1))).isEmpty();
    }

    @Test
    void refusesAfterTheLegalBasisHasEnded() {
        ready.basis = ReadinessFixture.basis(FROM, FROM.plusDays(10));

        assertThat(whatIsMissing(FROM.plusDays(10))).isEmpty();
        assertThat(whatIsMissing(FROM.plusDays(11))).containsExactly(LEGAL_BASIS_OVER);
    }

    @Test
    void refusesBeforeAndAfterTheApprovedPeriod() {
        ready.basis = ReadinessFixture.basis(FROM.minusYears(1), TO.plusYears(1));

        assertThat(whatIsMissing(FROM.minusDays(1))).containsExactly(TOO_EARLY);
        assertThat(whatIsMissing(TO.plusDays(1))).containsExactly(TOO_LATE);
    }

    @Test
    void refusesWithoutABaselineForEachIndicator() {
        ready.indicators = List.of();
        assertThat(whatIsMissing(FROM)).containsExactly(BASELINE);

        ready.indicators = List.of(ReadinessFixture.indicator(true), ReadinessFixture.indicator(false));
        assertThat(whatIsMissing(FROM)).containsExactly(BASELINE);
    }

    @Test
    void refusesWithoutTheMandate() {
        ready.mandate = false;

        assertThat(whatIsMissing(FROM)).containsExactly(MANDATE);
    }

    @Test
    void refusesWithFewerThanTwoConfirmedColleagues() {
        ready.confirmed = 1;

        assertThat(whatIsMissing(FROM)).containsExactly(COLLEAGUES);
    }

    @Test
    void takesSilenceOfTheWorksCouncilForNoConsent() {
        ready.council = new WorksCouncil(Part.CONSENT, null, null);
        assertThat(whatIsMissing(FROM)).containsExactly(WORKS_COUNCIL);

        ready.council = new WorksCouncil(Part.CONSENT, Answer.NEGATIVE, FROM);
        assertThat(whatIsMissing(FROM)).containsExactly(WORKS_COUNCIL_AGAINST);

        ready.council = new WorksCouncil(Part.CONSENT, Answer.POSITIVE, FROM);
        assertThat(whatIsMissing(FROM)).isEmpty();
    }

    @Test
    void doesNotWaitForAWorksCouncilThatOnlyAdvises() {
        ready.council = new WorksCouncil(Part.ADVICE, Answer.NEGATIVE, FROM);

        assertThat(whatIsMissing(FROM)).isEmpty();
    }

    @Test
    void refusesWhileAConditionIsOpen() {
        ready.conditions = Set.of(1, 2);
        ready.met = Set.of(2);

        assertThat(whatIsMissing(FROM)).containsExactly(CONDITIONS);
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        ready.basis = null;
        ready.mandate = false;
        ready.confirmed = 0;

        assertThat(whatIsMissing(FROM.minusDays(1))).containsExactly(TOO_EARLY, LEGAL_BASIS, MANDATE, COLLEAGUES);
    }

    @Test
    void neverEndsAfterTheLegalBasis() {
        assertThat(ready.get().lastDay()).isEqualTo(TO);

        ready.basis = ReadinessFixture.basis(FROM, TO.minusMonths(1));

        assertThat(ready.get().lastDay()).isEqualTo(TO.minusMonths(1));
    }

    private List<Missing.What> whatIsMissing(LocalDate today) {
        return StartCheck.missing(ready.get(), today).stream()
                .map(Missing::what)
                .toList();
    }
}
