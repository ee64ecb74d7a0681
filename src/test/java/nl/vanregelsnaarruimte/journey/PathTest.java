package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of one way along the road, with shortcuts to where it begins. */
@AppTest
abstract class PathTest {

    static final String MANAGER = "dirk.molenaar@voorbeeld.example";

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

    @BeforeEach
    void onAnOrdinaryTuesday() {
        clock.set(MovingClock.TUESDAY);
    }

    /** A proposal that an adviser has taken up. */
    String takenUp(Forms.Form form) {
        String reference = road.submit("indiener", form);
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        return reference;
    }

    /** A proposal that waits for the submitter to ask for a mandate, with a team that takes part. */
    String withoutMandate() {
        return withoutMandate(Forms.assessment());
    }

    private String withoutMandate(Forms.Form assessment) {
        String reference = road.submit("indiener", Forms.proposal());
        road.answers("/collega/", "elif.kaya@voorbeeld.example", Forms.of("joins", "YES"));
        road.answers("/collega/", "henk.boersma@voorbeeld.example", Forms.of("joins", "YES"));
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, assessment);
        return reference;
    }

    /** A proposal that waits for BZK to look at it. */
    String eligible() {
        return mandated(withoutMandate());
    }

    private String mandated(String reference) {
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));
        return reference;
    }

    /** A proposal whose decision is being prepared. */
    String heard(String opinion) {
        return heard(eligible(), opinion);
    }

    private String heard(String reference, String opinion) {
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());
        road.does("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion(opinion));
        return reference;
    }

    /** A proposal that was approved and waits for its preparation. */
    String approved() {
        return approved(heard("AGREE"));
    }

    private String approved(String reference) {
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        road.decides("bzk-beslisser", reference, Forms.decision("APPROVE"));
        return reference;
    }

    /** A proposal whose pilot runs. */
    String running() {
        return running(approved());
    }

    /** A proposal whose pilot runs in another form than putting a rule off. */
    String runningAs(String form) {
        return running(approved(heard(mandated(withoutMandate(Forms.assessment().with("form", form))), "AGREE")));
    }

    private String running(String reference) {
        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, PilotForms.legalBasis(clock.today()));
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        road.does("indiener", TASK_START_PILOT, reference, PilotForms.start());
        return reference;
    }

    Stage stage(String reference) {
        return proposals.get(reference).stage();
    }

    @Nullable
    Outcome outcome(String reference) {
        return proposals.get(reference).outcome();
    }
}
