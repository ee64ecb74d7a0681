package nl.vanregelsnaarruimte.notification;

import nl.vanregelsnaarruimte.access.Invitations;
import nl.vanregelsnaarruimte.access.MailTrouble;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.pilot.PilotAlarm;
import nl.vanregelsnaarruimte.proposal.ColleagueMail;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.workflow.GivenUp;
import nl.vanregelsnaarruimte.workflow.ProcessKey;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queues mail: kept with the fact it tells about, sent by a process of its own. */
@Service
@Transactional
class Notifications implements Invitations, ColleagueMail, PilotAlarm, MailTrouble {

    private final Outbox outbox;
    private final Workflow workflow;
    private final GivenUp givenUp;
    private final Unsent unsent;

    Notifications(Outbox outbox, Workflow workflow, GivenUp givenUp, Unsent unsent) {
        this.outbox = outbox;
        this.workflow = workflow;
        this.givenUp = givenUp;
        this.unsent = unsent;
    }

    void queue(String event, String reference, @Nullable String about) {
        workflow.start(ProcessKey.MAIL, outbox.add(event, reference, about).toString());
    }

    @Override
    public void invite(User user) {
        queue(Letter.INVITATION.event, user.username(), null);
    }

    @Override
    public void ask(Participant colleague) {
        queue(Letter.COLLEAGUE_INVITED, colleague);
    }

    @Override
    public void giveBrake(Participant colleague) {
        queue(Letter.COLLEAGUE_BRAKE, colleague);
    }

    void queue(Letter letter, Participant colleague) {
        queue(letter.event, colleague.reference(), colleague.id().toString());
    }

    /** A mail server can be down for a weekend; what could not go out then is tried again each hour. */
    void tryAgain() {
        givenUp.tryAgain(ProcessKey.MAIL);
    }

    /** Tells the administrators that mail does not go out; the number is what it is when the letter goes out. */
    void tellOfUnsent() {
        if (unsent() > 0 && !unsent.isBeingTold()) {
            queue(Letter.MAILS_FAILED.event, "beheer", null);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public long unsent() {
        return unsent.count();
    }

    @Override
    public void goesBadly(String reference) {
        queue(Letter.PILOT_BAD.event, reference, null);
    }
}
