package nl.vanregelsnaarruimte.review;

import static nl.vanregelsnaarruimte.review.ReviewFixtures.DECIDER;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.advice;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.approval;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.file;
import static nl.vanregelsnaarruimte.review.ReviewFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vanregelsnaarruimte.proposal.Competence;
import nl.vanregelsnaarruimte.proposal.Competence.UnionRole;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LetterWriterTests {

    private static final CaseFile FILE = file(RuleKind.PROCEDURE, UnionRole.INFORM, List.of());

    private final LetterWriter writer = new LetterWriter(messages());

    @Test
    void tellsWhatTheSubmitterMayDoAndUntilWhen() {
        String letter = write(FILE, approval(Verdict.APPROVE));

        assertThat(letter)
                .contains("Beste Sanne Oosterveld,")
                .contains("van 1 oktober 2026 tot en met 31 maart 2027")
                .contains("Op 1 april 2027 geldt de regel vanzelf weer.")
                .contains("Het is goed onderbouwd.")
                .contains("Fijn dat je dit aanpakt.")
                .contains("Karim Belhaj bereidde het besluit voor. Willemijn Schaap nam het besluit.")
                .doesNotContain("Wat eerst klaar moet zijn");
    }

    @Test
    void listsTheConditions() {
        assertThat(write(FILE, approval(Verdict.APPROVE_IF)))
                .contains("Elke collega doet vrijwillig mee. Wie: Sanne Oosterveld. Uiterlijk 1 oktober 2026.");
    }

    @Test
    void tellsWhatOneCanStillDoAfterARefusal() {
        assertThat(write(FILE, refusal(Verdict.REJECT, RefusalReason.NIET_TE_METEN)))
                .contains("Het is niet te meten of het werkt")
                .contains("Kies met je adviseur een meetpunt.")
                .doesNotContain("Wat er mag");
    }

    @Test
    void leavesOutWhatWasWrittenForAnotherDecision() {
        Advice yes = advice(approval(Verdict.APPROVE));
        Terms no = refusal(Verdict.REJECT, RefusalReason.NIET_TE_METEN);

        String letter =
                writer.write(FILE, yes, no, "Het is nog te vroeg.", DECIDER).written();

        assertThat(letter).contains("Het is nog te vroeg.").doesNotContain("Fijn dat je dit aanpakt.");
    }

    @Test
    void tellsHowToGoOnWhenNothingIsRefused() {
        assertThat(write(FILE, refusal(Verdict.EXISTING_ROOM))).contains("Begin gewoon.");
        assertThat(write(FILE, refusal(Verdict.REFERRED))).contains("Je adviseur belt je");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void tellsOfAReconsiderationOnlyWhereOneCanBeAsked(Verdict verdict) {
        Terms terms = verdict.approves() ? approval(verdict) : refusal(verdict, RefusalReason.NIET_TE_METEN);

        assertThat(write(FILE, terms).contains("herbeoordeling")).isEqualTo(verdict == Verdict.REJECT);
        assertThat(write(FILE, terms)).doesNotContain("bezwaar maken");
        assertThat(write(byActOfGovernment(), terms)).contains("bezwaar maken").doesNotContain("herbeoordeling");
    }

    private static CaseFile byActOfGovernment() {
        Competence old = FILE.competence();
        Competence act = new Competence(
                old.kind(), old.suspendable(), old.union(), "NONE", false, old.maxMonths(), "AWB_BESLUIT");
        return new CaseFile(FILE.proposal(), FILE.idea(), FILE.rule(), act, FILE.check(), FILE.voices());
    }

    private String write(CaseFile file, Terms terms) {
        return writer.write(file, advice(terms), terms, "Het is goed onderbouwd.", DECIDER)
                .written();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
