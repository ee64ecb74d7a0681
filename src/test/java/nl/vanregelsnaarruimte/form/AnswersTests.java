package nl.vanregelsnaarruimte.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AnswersTests {

    private enum Colour {
        RED,
        BLUE
    }

    @Test
    void givesNothingForFieldsThatNobodySent() {
        Answers answers = Answers.empty();

        assertThat(answers.value("title")).isEmpty();
        assertThat(answers.values("title")).isEmpty();
        assertThat(answers.ticked("title")).isFalse();
        assertThat(answers.error("title")).isNull();
        assertThat(answers.refused()).isFalse();
    }

    @Test
    void takesTheFirstOfRepeatedValuesAndNeverThrowsOnMissingOnes() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.put("title", Arrays.asList("Een", "Twee"));
        parameters.put("empty", List.of());
        parameters.put("nothing", Arrays.asList((String) null));

        Answers answers = Answers.of(parameters);

        assertThat(answers.text("title", 1, 10)).isEqualTo("Een");
        assertThat(answers.values("title")).containsExactly("Een", "Twee");
        assertThat(answers.value("empty")).isEmpty();
        assertThat(answers.value("nothing")).isEmpty();
        assertThat(answers.refused()).isFalse();
    }

    @Test
    void asksForTextThatIsBlankTooShortOrTooLong() {
        Answers answers = Answers.empty()
                .with("blank", " \t\u00a0\u200b")
                .with("short", "kort")
                .with("long", "x".repeat(11));

        answers.text("blank", 1, 10);
        answers.text("short", 5, 10);
        String cut = answers.text("long", 1, 10);

        assertThat(answers.error("blank")).isEqualTo(new FieldError("form.required"));
        assertThat(answers.error("short")).isEqualTo(new FieldError("form.tooShort", 5));
        assertThat(answers.error("long")).isEqualTo(new FieldError("form.tooLong", 10));
        assertThat(cut).hasSize(10);
        assertThat(answers.value("long")).hasSize(11);
    }

    @Test
    void makesOneLineOfALineThatIsTypedAsMore() {
        Answers answers = Answers.empty()
                .with("name", "Joke\r\n\r\nBeste collega,\u2028klik hier\tsnel\u0007")
                .with("text", "Eén\nTwee");

        assertThat(answers.line("name", 2, 100)).isEqualTo("Joke Beste collega, klik hier snel");
        assertThat(answers.value("name")).isEqualTo("Joke Beste collega, klik hier snel");
        assertThat(answers.optionalLine("nothing", 10)).isEmpty();
        assertThat(answers.text("text", 1, 10)).isEqualTo("Eén\nTwee");
    }

    @Test
    void leavesOptionalTextEmptyWithoutComplaint() {
        Answers answers = Answers.empty();

        assertThat(answers.optionalText("note", 10)).isEmpty();
        assertThat(answers.refused()).isFalse();
    }

    @Test
    void holdsOnToSixtyThousandCharactersAndSaysSo() {
        Answers answers = Answers.empty().with("story", "x".repeat(500_000));

        assertThat(answers.optionalText("story", 100_000)).hasSize(60_000);
        assertThat(answers.error("story")).isEqualTo(new FieldError("form.tooLong.cut", 60_000));
    }

    @Test
    void saysOfWhatIsStillThereOnlyThatItIsTooLong() {
        Answers answers = Answers.empty().with("story", "x".repeat(60_000)).with("again", "x".repeat(60_001));
        answers.with("again", "kort");

        answers.optionalText("story", 4_000);
        answers.optionalText("again", 3);

        assertThat(answers.error("story")).isEqualTo(new FieldError("form.tooLong", 4_000));
        assertThat(answers.error("again")).isEqualTo(new FieldError("form.tooLong", 3));
    }

    @Test
    void readsAChoiceAndRefusesAnUnknownOne() {
        Answers answers = Answers.empty().with("good", Colour.BLUE).with("bad", "blue");

        assertThat(answers.choice("good", Colour.class)).isEqualTo(Colour.BLUE);
        assertThat(answers.choice("bad", Colour.class)).isNull();
        assertThat(answers.choice("missing", Colour.class)).isNull();
        assertThat(answers.optionalChoice("absent", Colour.class)).isNull();
        assertThat(answers.errors().keySet()).containsExactly("bad", "missing");
        assertThat(answers.error("bad")).isEqualTo(new FieldError("form.choose"));
    }

    @Test
    void readsSeveralChoicesAndRefusesAnUnknownOneAmongThem() {
        Answers answers =
                Answers.empty().with("good", List.of(Colour.BLUE, Colour.RED)).with("bad", List.of("RED", "GREEN"));

        assertThat(answers.choices("good", Colour.class)).containsExactly(Colour.RED, Colour.BLUE);
        assertThat(answers.choices("bad", Colour.class)).containsExactly(Colour.RED);
        assertThat(answers.choices("none", Colour.class)).isEmpty();
        assertThat(answers.errors()).containsOnlyKeys("bad");
    }

    @Test
    void readsTickedBoxes() {
        Answers answers = Answers.empty().with("on", "on").with("off", false).with("yes", true);

        assertThat(answers.ticked("on")).isTrue();
        assertThat(answers.ticked("yes")).isTrue();
        assertThat(answers.ticked("off")).isFalse();
    }

    @Test
    void keepsTheFirstReasonItFindsButAReasonOfTheCallerReplacesIt() {
        Answers answers = Answers.empty();
        answers.text("first", 1, 10);
        answers.text("second", 1, 10);
        answers.number("first", 1, 2);

        answers.refuse("first", "intake.submit.first", "abc");

        assertThat(answers.errors().keySet()).containsExactly("first", "second");
        assertThat(answers.error("first")).isEqualTo(new FieldError("intake.submit.first", "abc"));
        assertThat(answers.error("first").args()).containsExactly("abc");
    }

    @Test
    void readsAMailAddressAndRefusesEverythingElse() {
        Answers answers =
                Answers.empty().with("good", " s.oosterveld@voorbeeld.example ").with("bad", "sanne@");

        assertThat(answers.mail("good")).isEqualTo("s.oosterveld@voorbeeld.example");
        answers.mail("bad");
        answers.mail("missing");
        assertThat(answers.error("good")).isNull();
        assertThat(answers.error("bad")).isEqualTo(new FieldError("form.mail"));
        assertThat(answers.error("missing")).isEqualTo(new FieldError("form.required"));
    }

    @Test
    void refusesAnEndlessMailAddressQuickly() {
        Answers answers = Answers.empty().with("mail", "a.".repeat(30_000) + "@" + "a.".repeat(100));

        long start = System.nanoTime();
        answers.mail("mail");

        assertThat(answers.refused()).isTrue();
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }
}
