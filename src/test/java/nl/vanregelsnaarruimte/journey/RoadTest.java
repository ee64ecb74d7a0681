package nl.vanregelsnaarruimte.journey;

import static nl.vanregelsnaarruimte.workflow.EvaluationProcess.*;
import static nl.vanregelsnaarruimte.workflow.MandateProcess.*;
import static nl.vanregelsnaarruimte.workflow.PilotProcess.*;
import static nl.vanregelsnaarruimte.workflow.ProposalProcess.*;

import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of one way along the road, on whatever database, with shortcuts to where it begins. */
abstract class RoadTest {

    protected static final String MANAGER = "dirk.molenaar@voorbeeld.example";

    @Autowired
    protected Road road;

    @Autowired
    protected Proposals proposals;

    @Autowired
    protected Pilots pilots;

    @Autowired
    protected MovingClock clock;

    @Autowired
    protected Mailbox mailbox;

    @BeforeEach
    protected void onAnOrdinaryTuesday() {
        clock.set(MovingClock.TUESDAY);
    }

    /** A proposal that an adviser has taken up. */
    protected String takenUp(Forms.Form form) {
        String reference = road.submit("indiener", form);
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        return reference;
    }

    /** A proposal that two advisers of IMI refused. */
    protected String refusedAtIntake() {
        String reference = takenUp(Forms.proposal());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, Forms.assessment().with("gain", "NOT_MET"));
        road.does(
                "imi-coordinator",
                TASK_COSIGN_REFUSAL,
                reference,
                Forms.of("cosign", "AGREE", "reason", "De redenen zijn duidelijk en goed uitgelegd."));
        return reference;
    }

    /** A proposal that waits for the submitter to ask for a mandate, with a team that takes part. */
    protected String withoutMandate() {
        return withoutMandate(Forms.assessment());
    }

    private String withoutMandate(Forms.Form assessment) {
        return withoutMandate(road.submit("indiener", Forms.proposal()), assessment);
    }

    private String withoutMandate(String reference, Forms.Form assessment) {
        road.answers("/collega/", "elif.kaya@voorbeeld.example", Forms.of("joins", "YES"));
        road.answers("/collega/", "henk.boersma@voorbeeld.example", Forms.of("joins", "YES"));
        road.does("imi", TASK_TAKE_UP_PROPOSAL, reference, Forms.of());
        road.does("imi", TASK_ASSESS_CRITERIA, reference, assessment);
        return reference;
    }

    /** A proposal that waits for BZK to look at it. */
    protected String eligible() {
        return mandated(withoutMandate());
    }

    /** The same with a rule of another kind. */
    protected String eligibleAs(String kind) {
        return mandated(withoutMandate(Forms.assessment().with("ruleKind", kind)));
    }

    private String mandated(String reference) {
        road.does("indiener", TASK_ASK_MANDATE, reference, Forms.mandateAsk());
        road.answers("/mandaat/", MANAGER, Forms.mandateAnswer("YES"));
        return reference;
    }

    /** A proposal whose decision is being prepared. */
    protected String heard(String opinion) {
        return heard(eligible(), opinion);
    }

    private String heard(String reference, String opinion) {
        road.does("bzk", TASK_REVIEW_DOSSIER, reference, Forms.dossier());
        road.does("bond", TASK_GIVE_UNION_OPINION, reference, Forms.opinion(opinion));
        return reference;
    }

    /** A proposal that was approved and waits for its preparation. */
    protected String approved() {
        return approved(heard("AGREE"));
    }

    private String approved(String reference) {
        road.does("bzk", TASK_PREPARE_DECISION, reference, Forms.advice(clock.today()));
        road.decides("bzk-beslisser", reference, Forms.decision("APPROVE"));
        return reference;
    }

    /** A proposal whose pilot runs. */
    protected String running() {
        return running(approved());
    }

    /** Brings a proposal that was just sent in to a running pilot. */
    protected void runs(String reference) {
        running(approved(heard(mandated(withoutMandate(reference, Forms.assessment())), "AGREE")));
    }

    /** A proposal whose pilot runs in another form than putting a rule off. */
    protected String runningAs(String form) {
        return running(approved(heard(mandated(withoutMandate(Forms.assessment().with("form", form))), "AGREE")));
    }

    private String running(String reference) {
        road.does("bzk", TASK_RECORD_LEGAL_BASIS, reference, PilotForms.legalBasis(clock.today()));
        road.does("indiener", TASK_RECORD_BASELINE, reference, PilotForms.baseline());
        road.does("indiener", TASK_START_PILOT, reference, PilotForms.start());
        return reference;
    }

    /** Evaluates a pilot that ended, and closes its proposal. */
    protected void learns(String reference) {
        road.does("indiener", TASK_MEASURE_END, reference, PilotForms.endMeasurement());
        road.does("evaluator", TASK_WRITE_EVALUATION, reference, PilotForms.evaluation());
        road.does("indiener", TASK_RESPOND_TO_EVALUATION, reference, PilotForms.response());
        road.does("bzk-beslisser", TASK_DECIDE_FOLLOW_UP, reference, PilotForms.followUp());
    }

    protected Stage stage(String reference) {
        return proposals.get(reference).stage();
    }

    protected @Nullable Outcome outcome(String reference) {
        return proposals.get(reference).outcome();
    }
}
