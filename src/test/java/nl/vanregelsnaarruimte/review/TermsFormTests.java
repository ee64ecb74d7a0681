package nl.vanregelsnaarruimte.review;

import static nl.vanregelsnaarruimte.review.ReviewFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import org.junit.jupiter.api.Test;

class TermsFormTests {

    private final Answers answers = Answers.empty();

    @Test
    void numbersTheConditionsThatAreFilledIn() {
        answers.with("condition1", "Vrijwillig").with("owner1", "Sanne").with("due1", "1-10-2026");
        answers.with("condition4", "College besluit").with("owner4", "Daan").with("due4", "2-10-2026");

        assertThat(TermsForm.conditions(Verdict.APPROVE_IF, answers, TODAY))
                .containsExactly(
                        new Condition(1, "Vrijwillig", "Sanne", LocalDate.of(2026, 10, 1)),
                        new Condition(2, "College besluit", "Daan", LocalDate.of(2026, 10, 2)));
        assertThat(answers.refused()).isFalse();
    }

    @Test
    void wantsEachConditionWhole() {
        answers.with("condition1", "Vrijwillig").with("due1", "half februari");
        answers.with("owner2", "Daan").with("due2", "1-1-2020");
        answers.with("condition3", "College besluit").with("owner3", "Daan");

        TermsForm.conditions(Verdict.APPROVE_IF, answers, TODAY);

        assertThat(answers.errors()).containsOnlyKeys("owner1", "due1", "condition2", "due2", "due3");
        assertThat(answers.errors().get("due1").key()).isEqualTo("review.terms.dueUnread");
        assertThat(answers.errors().get("due2").key()).isEqualTo("review.terms.duePast");
        assertThat(answers.errors().get("due3").key()).isEqualTo("review.terms.noDue");
    }

    @Test
    void wantsAtLeastOneConditionWhereThereAreConditions() {
        TermsForm.conditions(Verdict.APPROVE_IF, answers, TODAY);

        assertThat(answers.errors()).containsOnlyKeys("condition1");
    }

    @Test
    void leavesOutWhatBelongsToAnotherChoice() {
        answers.with("condition1", "Vrijwillig").with("reasons", RefusalReason.NIET_TE_METEN);

        assertThat(TermsForm.conditions(Verdict.APPROVE, answers, TODAY)).isEmpty();
        assertThat(TermsForm.reasons(Verdict.APPROVE, answers)).isEmpty();
        assertThat(answers.refused()).isFalse();
    }

    @Test
    void wantsAReasonForARefusal() {
        TermsForm.reasons(Verdict.REJECT, answers);

        assertThat(answers.errors()).containsOnlyKeys("reasons");
    }
}
