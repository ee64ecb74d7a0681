package nl.vanregelsnaarruimte.rule;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.form.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReferenceTests {

    @ParameterizedTest
    @CsvFileSource(resources = "references.csv", delimiter = '|', numLinesToSkip = 1)
    void readsTheKnownForms(String typed, RuleScheme scheme, String label, String link) {
        RuleReference reference = RuleReference.parse(typed).orElseThrow();

        assertThat(reference.scheme()).isEqualTo(scheme);
        assertThat(reference.label()).isEqualTo(label);
        assertThat(reference.link()).isEqualTo(link);
        assertThat(RuleReference.parse(reference.identifier())).hasValueSatisfying(again -> {
            assertThat(again.label()).isEqualTo(label);
            assertThat(again.link()).isEqualTo(link);
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-references.csv", delimiter = '|')
    void refusesOtherAddressesAndBrokenForms(String typed) {
        assertThat(RuleReference.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handboek inkoop, paragraaf 4",
                "Memo: parafen bij brieven (2024)",
                "<script>alert(1)</script>",
                "zie wetten.overheid.nl"
            })
    void keepsPlainWordsWithoutALink(String typed) {
        RuleReference reference = RuleReference.parse(typed).orElseThrow();

        assertThat(reference.scheme()).isEqualTo(RuleScheme.INTERNAL);
        assertThat(reference.label()).isEqualTo(typed);
        assertThat(reference.link()).isNull();
    }

    @Test
    void saysWhetherSomebodyCheckedTheTitle() {
        assertThat(RuleReference.parse("BWBR0005537").orElseThrow().titleChecked())
                .isTrue();
        assertThat(RuleReference.parse("jci1.3:c:BWBR0005416&artikel=2")
                        .orElseThrow()
                        .titleChecked())
                .isTrue();
        assertThat(RuleReference.parse("BWBR0009999").orElseThrow().titleChecked())
                .isFalse();
        assertThat(RuleReference.parse("Handboek inkoop").orElseThrow().titleChecked())
                .isFalse();
    }

    @Test
    void refusesAnUnknownAddressAtItsField() {
        Answers answers = Answers.empty()
                .with("source", "https://intranet.example/handboek")
                .with("good", "BWBR0005537");

        assertThat(RuleReference.read(answers, "source")).isNull();
        assertThat(RuleReference.read(answers, "good")).isNotNull();
        assertThat(RuleReference.read(answers, "missing")).isNull();
        assertThat(answers.errors()).containsOnlyKeys("source").containsValue(new FieldError("rule.source.unknown"));
    }

    @Test
    void refusesATextThatIsTooLongWithoutSearchingIt() {
        Answers answers = Answers.empty().with("source", "jci1.3:c:BWBR0005537" + "&a=b".repeat(20_000));

        RuleReference.read(answers, "source");

        assertThat(RuleReference.parse(answers.value("source"))).isEmpty();
        assertThat(answers.error("source")).isEqualTo(new FieldError("form.tooLong.cut", RuleReference.LONGEST));
    }
}
