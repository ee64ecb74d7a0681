package nl.vanregelsnaarruimte.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vanregelsnaarruimte.evaluation.Finding.Kind;
import nl.vanregelsnaarruimte.evaluation.Finding.Level;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.pilot.PersonNames;
import org.junit.jupiter.api.Test;

class EvaluationFormTests {

    private final PersonNames names = new PersonNames(List.of("Sanne Oosterveld"));
    private final Answers answers = Answers.empty()
            .with("strength", "B")
            .with("ruleOff", "YES")
            .with("answer", "Ja, minder parafen is genoeg.")
            .with("CHANCE1", "Collega’s letten op elkaars werk")
            .with("CHANCE1-level", "WORK_FLOOR")
            .with("BARRIER2", "Het systeem vroeg nog om vijf namen")
            .with("BARRIER2-level", "STATE")
            .with("recommendation", "SCALE_UP")
            .with("advice", "Voer het breed in voor gewone brieven.")
            .with("summary", "De steller en één collega tekenen. De directeur leest een steekproef.")
            .with("outcome", "Een brief is nu in 7 dagen klaar.");

    @Test
    void readsWhatThePilotTaught() {
        Evaluation evaluation = new EvaluationForm(answers, names).read().orElseThrow();

        assertThat(answers.errors()).isEmpty();
        assertThat(evaluation.findings())
                .containsExactly(
                        new Finding(Kind.CHANCE, Level.WORK_FLOOR, "Collega’s letten op elkaars werk"),
                        new Finding(Kind.BARRIER, Level.STATE, "Het systeem vroeg nog om vijf namen"));
    }

    @Test
    void wantsAChanceAndABarrier() {
        answers.with("CHANCE1", "").with("BARRIER2", " ");

        assertRefused("CHANCE1", "BARRIER1");
    }

    @Test
    void wantsTheLevelOfEachFinding() {
        answers.with("PRECONDITION3", "Een vaste dag voor de steekproef");

        assertRefused("PRECONDITION3-level");
    }

    @Test
    void refusesASummaryOfMoreThanAHundredAndFiftyWords() {
        answers.with("summary", "woord ".repeat(150));
        new EvaluationForm(answers, names).read();
        assertThat(answers.errors()).isEmpty();

        answers.with("summary", "woord ".repeat(151));
        assertRefused("summary");
    }

    @Test
    void refusesTheNameOfAPersonInWhatEverybodyReads() {
        answers.with("outcome", "Het idee van sanne oosterveld werkte goed.")
                .with("BARRIER2", "Mail aan s.oosterveld@voorbeeld.example duurde lang");

        assertRefused("outcome", "BARRIER2");
    }

    private void assertRefused(String... fields) {
        new EvaluationForm(answers, names).read();

        assertThat(answers.errors()).containsOnlyKeys(fields);
    }
}
