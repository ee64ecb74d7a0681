package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole road of one proposal, told from its first page to its public card. */
abstract class ProposalJourney {

    private static final String SANNE = "indiener@voorbeeld.example";
    private static final String MANAGER = "dirk.molenaar@voorbeeld.example";

    @Autowired
    Road road;

    @Autowired
    Proposals proposals;

    @Autowired
    Pilots pilots;

    @Autowired
    MovingClock clock;

    @Autowired
    Mailbox mailbox;

    @Test
    void goesFromSubmittedRuleToPublishedCard() {
        clock.set(MovingClock.TUESDAY);

        // Sanne needs five initials on every letter, and knows a better way. She fills in six pages.
        String reference = road.submit("indiener", Forms.proposal());
        assertThat(reference).matches("VRR-2026-\\d{4}");
        assertThat(stage(reference)).isEqualTo(Stage.INTAKE);
        assertThat(mailbox.subjectsTo(SANNE)).contains("Wij hebben je voorstel " + reference + " ontvangen");

        // Her colleagues say by a link in a mail that they take part.
        road.answers("/collega/", "elif.kaya@voorbeeld.example", Forms.of("joins", "YES"));
        road.answers("/collega/", "henk.boersma@voorbeeld.example", Forms.of("joins", "YES"));

        // Noor of IMI takes it up and judges the four criteria; only the manager's yes is not there yet.
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.assessment());
        assertThat(road.waitsFor(reference)).containsExactly(TASK_ASK_MANDATE);

        // The manager says no at first. BZK's broker talks with him, and then he says yes, on a condition.
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("NO"));
        road.does("bzk-makelaar", TASK_HELP_WITH_MANDATE, reference, Forms.mandateHelp("RETRY"));
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES_IF"));
        assertThat(stage(reference)).isEqualTo(Stage.REVIEW);

        // Karim of BZK asks the union and the owner of the rule what they think of it.
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossierWithOwner());
        road.does("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion("AGREE"));
        road.answers("/eigenaar/", "petra.visser@voorbeeld.example", Forms.ownerView());

        // He prepares the decision; somebody else takes it, after reading the letter.
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        road.decides("bzk-beslisser", reference, Forms.decision("APPROVE"));
        assertThat(stage(reference)).isEqualTo(Stage.PREPARATION);
        assertThat(mailbox.subjectsTo(SANNE)).contains("Besluit over " + reference);

        // Approval is not suspension: first a legal basis and a baseline, then the start.
        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, PilotForms.legalBasis(clock.today()));
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        road.does("indiener", TASK_START_PILOT, reference, PilotForms.start());
        Pilot pilot = pilots.get(reference);
        assertThat(stage(reference)).isEqualTo(Stage.RUNNING);
        assertThat(pilot.number()).matches("P-2026-\\d{3}");

        // The pilot runs. Reports are asked in the rhythm of the table.
        road.days(62);
        road.does("indiener", TASK_REPORT_PROGRESS, reference, PilotForms.report());

        // After the last day the rule revives by itself, whoever is on holiday.
        LocalDate lastDay = pilot.lastDay();
        road.until(lastDay);
        assertThat(pilots.get(reference).running()).isTrue();
        road.until(lastDay.plusDays(1));
        assertThat(pilots.get(reference).running()).isFalse();
        assertThat(pilots.get(reference).revivedOn()).isEqualTo(lastDay.plusDays(1));
        assertThat(stage(reference)).isEqualTo(Stage.EVALUATION);

        // The team measures again. Sem, who had no part in it, writes the evaluation, and the team answers.
        road.does("indiener", TASK_MEASURE_END, reference, PilotForms.endMeasurement());
        road.does("evaluator", TASK_WRITE_EVALUATION, reference, PilotForms.evaluation());
        road.does("indiener", TASK_RESPOND_TO_EVALUATION, reference, PilotForms.response());

        // BZK decides what follows, and everybody can read what was learned.
        road.does("bzk-beslisser", TASK_DECIDE_FOLLOW_UP, reference, PilotForms.followUp());
        assertThat(stage(reference)).isEqualTo(Stage.CLOSED);
        assertThat(proposals.get(reference).outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(Road.text(road.sees(null, "/catalogus/" + pilot.number())))
                .contains("Een brief is nu in 7 dagen klaar in plaats van 19.");
        assertThat(mailbox.subjectsTo(MANAGER)).anyMatch(subject -> subject.startsWith("Dit leerden we van"));
    }

    private Stage stage(String reference) {
        return proposals.get(reference).stage();
    }
}
