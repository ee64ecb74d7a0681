package nl.vanregelsnaarruimte.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Competence;
import nl.vanregelsnaarruimte.proposal.Competence.Suspendable;
import nl.vanregelsnaarruimte.proposal.Competence.UnionRole;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Answers answers = Answers.empty()
            .with("body", "Directie Wonen")
            .with("deciderName", "Els Bakker")
            .with("deciderFunction", "directeur")
            .with("power", "De directeur gaat over de procedure.")
            .with("powerSource", "Procedure ondertekening, paragraaf 3")
            .with("instrument", "notitie")
            .with("nature", "INTERN")
            .with("decidedOn", "28-8-2026")
            .with("from", "1-9-2026")
            .with("to", "28-2-2027");

    @Test
    void readsWhoDecidedOnWhatPowerFromWhenUntilWhen() {
        LegalBasis basis = read(Suspendable.YES, 12);

        assertThat(basis.body()).isEqualTo("Directie Wonen");
        assertThat(basis.covers(LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(basis.covers(LocalDate.of(2027, 3, 1))).isFalse();
        assertThat(basis.reference())
                .hasValueSatisfying(
                        source -> assertThat(source.label()).isEqualTo("Procedure ondertekening, paragraaf 3"));
        assertThat(basis.clause()).isNull();
    }

    @Test
    void refusesADecisionThatIsYetToCome() {
        answers.with("decidedOn", "2-9-2026").with("from", "3-9-2026");

        assertRefused("decidedOn", Suspendable.YES, 12);
    }

    @Test
    void refusesToPutARuleOffAfterTheFact() {
        answers.with("from", "27-8-2026");

        assertRefused("from", Suspendable.YES, 12);
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        answers.with("to", "31-8-2026");

        assertRefused("to", Suspendable.YES, 12);
    }

    @Test
    void refusesMoreMonthsThanThisKindOfRuleAllows() {
        answers.with("to", "31-8-2027");
        assertThat(form(Suspendable.YES, 12).basis(TODAY)).isPresent();

        answers.with("to", "1-9-2027");
        assertRefused("to", Suspendable.YES, 12);
    }

    @Test
    void leavesTheLengthToAClauseThatSaysItItself() {
        answers.with("to", "1-9-2029");

        assertThat(form(Suspendable.YES, 0).basis(TODAY)).isPresent();
    }

    @Test
    void asksWhatAnExperimentClauseAsks() {
        form(Suspendable.ONLY_CLAUSE, 0).basis(TODAY);

        assertThat(answers.errors()).containsOnlyKeys("clausePurpose", "clauseScope", "clauseParts", "clauseDuration");
    }

    @Test
    void refusesAnAddressThatIsNoPlaceOfARule() {
        answers.with("powerSource", "https://wetten.overheid.nl@evil.example/");

        assertRefused("powerSource", Suspendable.YES, 12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Els\u00a0Bakker gaat hierover.",
                "Vraag els@voorbeeld.example ernaar.",
                "Bel 06 - 12 34 56 78.",
                "Bel +31 (0)70-1234567."
            })
    void namesNobodyInWhatEverybodyReads(String text) {
        Stream.of("body", "power", "powerSource").forEach(field -> answers.with(field, text));

        form(Suspendable.YES, 12).basis(TODAY);

        assertThat(answers.errors()).containsOnlyKeys("body", "power", "powerSource");
    }

    private LegalBasisForm form(Suspendable suspendable, int months) {
        return new LegalBasisForm(answers, competence(suspendable, months), new PersonNames(List.of("Els Bakker")));
    }

    private void assertRefused(String field, Suspendable suspendable, int months) {
        assertThat(form(suspendable, months).basis(TODAY)).isEmpty();
        assertThat(answers.errors()).containsOnlyKeys(field);
    }

    private LegalBasis read(Suspendable suspendable, int months) {
        return form(suspendable, months).basis(TODAY).orElseThrow();
    }

    private static Competence competence(Suspendable suspendable, int months) {
        return new Competence(RuleKind.PROCEDURE, suspendable, UnionRole.INFORM, "CHECK", false, months, "INTERN");
    }
}
