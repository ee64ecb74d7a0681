package nl.vanregelsnaarruimte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Forms.Form;
import nl.vanregelsnaarruimte.proposal.GainKind;
import nl.vanregelsnaarruimte.proposal.NewProposal;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.rule.RuleScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTests {

    private static final String OWN_MAIL = "indiener@voorbeeld.example";

    @Test
    void isFineWhenEveryQuestionHasAnAnswer() {
        assertThat(checked(Forms.proposal()).errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mandatory")
    void refusesAQuestionWithoutAnAnswer(String field) {
        Answers answers = checked(Forms.proposal().with(field, ""));

        assertThat(answers.errors()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void refusesAnAnswerThatWasNotOffered(String field) {
        Answers answers = checked(Forms.proposal().with(field, "ANYTHING"));

        assertThat(answers.errors()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatLimits", "example", "ruleText", "alternative", "giverName"})
    void refusesNumbersThatSayWhoSomebodyIs(String field) {
        Answers answers = checked(Forms.proposal().with(field, "Mevrouw X, 123456782, woont in deze straat."));

        assertThat(key(answers, field)).isEqualTo("intake.draft.secretNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "giverMail, Indiener@Voorbeeld.example, intake.draft.giverIsSelf",
        "giverMail, indiener+baas@voorbeeld.example, intake.draft.giverIsSelf",
        "colleague1Mail, indiener@voorbeeld.example, intake.draft.colleagueTwice",
        "colleague2Mail, dirk.molenaar+team@voorbeeld.example, intake.draft.colleagueTwice",
        "colleague2Mail, dirk.molenaar@voorbeeld.example, intake.draft.colleagueTwice",
        "colleague2Mail, Elif.Kaya@voorbeeld.example, intake.draft.colleagueTwice",
        "colleague3Name, Aya Smit, ",
        "hours, 0, form.range",
        "hours, 41, form.range",
        "people, veel, form.number",
        "ruleSource, https://ergens.example/regel, rule.source.unknown"
    })
    void refusesWhatCannotBe(String field, String typed, String key) {
        Answers answers = checked(Forms.proposal().with(field, typed));

        assertThat(answers.refused()).isTrue();
        if (key != null) {
            assertThat(key(answers, field)).isEqualTo(key);
        }
    }

    @Test
    void makesNoLetterOfALine() {
        Answers answers = checked(Forms.proposal()
                .with("title", "Eén paraaf\nis genoeg")
                .with("giverName", "Dirk\n\nKlik op deze link")
                .with("colleague1Name", "Elif\n\nKlik op deze link"));

        NewProposal proposal = Submission.read(answers);

        assertThat(proposal.title()).isEqualTo("Eén paraaf is genoeg");
        assertThat(proposal.giver().name()).isEqualTo("Dirk Klik op deze link");
        assertThat(proposal.colleagues().get(0).name()).isEqualTo("Elif Klik op deze link");
    }

    @Test
    void asksForTheMailOfAColleagueWhoIsNamedAndForTheNameOfAMail() {
        Form named = Forms.proposal().with("colleague3Name", "Aya Smit");
        Form mailed = Forms.proposal().with("colleague4Mail", "aya@voorbeeld.example");

        assertThat(checked(named).errors()).containsOnlyKeys("colleague3Mail");
        assertThat(checked(mailed).errors()).containsOnlyKeys("colleague4Name");
    }

    @Test
    void readsTheProposalThatWasFilledIn() {
        NewProposal proposal = Submission.read(checked(Forms.proposal().with("ruleSource", "BWBR0005537")));

        assertThat(proposal.title()).isEqualTo("Eén paraaf is genoeg");
        assertThat(proposal.giver())
                .isEqualTo(new Person("Dirk Molenaar", "Directeur Wonen", "dirk.molenaar@voorbeeld.example"));
        assertThat(proposal.colleagues()).extracting(Person::name).containsExactly("Elif Kaya", "Henk Boersma");
        assertThat(proposal.idea().gains()).containsExactly(GainKind.TIME, GainKind.LEAD_TIME);
        assertThat(proposal.idea().gainHours()).isEqualTo(840);
        assertThat(Objects.requireNonNull(proposal.rule().source()).scheme()).isEqualTo(RuleScheme.WETTEN);
    }

    @Test
    void acceptsThatSomebodyDoesNotKnowTheKindOfRule() {
        Answers answers = checked(Forms.proposal().with("ruleKind", "UNKNOWN").with("ruleSource", ""));

        assertThat(Submission.read(answers).rule().kind()).isEqualTo(RuleKind.UNKNOWN);
        assertThat(Submission.read(answers).rule().source()).isNull();
    }

    @Test
    void givesBackTheIdeaThatItWrote() {
        var idea = Submission.read(checked(Forms.proposal())).idea();
        Answers answers = Answers.empty();

        IdeaForm.write(idea, answers);

        assertThat(IdeaForm.read(answers)).isEqualTo(idea);
    }

    @Test
    void hasSixPagesOfOneSubjectEach() {
        assertThat(DraftForm.PAGES).extracting(DraftPage::step).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(DraftForm.questions()).extracting(Question::field).doesNotHaveDuplicates();
    }

    static Stream<String> mandatory() {
        return DraftForm.questions().stream()
                .filter(question -> question.min() > 0)
                .map(Question::field);
    }

    static Stream<String> choices() {
        return DraftForm.questions().stream()
                .filter(question -> !question.options().isEmpty())
                .map(Question::field);
    }

    private static Answers checked(Form form) {
        Answers answers = Answers.empty();
        form.typed().forEach((field, value) -> answers.with(field, value));
        Submission.check(answers, OWN_MAIL);
        return answers;
    }

    private static String key(Answers answers, String field) {
        return Objects.requireNonNull(answers.error(field)).key();
    }
}
