package nl.vanregelsnaarruimte.notification;

import nl.vanregelsnaarruimte.access.Invitations;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.ProcessKey;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queues mail: kept with the fact it tells about, sent by a process of its own. */
@Service
@Transactional
class Notifications implements Invitations {

    private final Outbox outbox;
    private final Workflow workflow;

    Notifications(Outbox outbox, Workflow workflow) {
        this.outbox = outbox;
        this.workflow = workflow;
    }

    void queue(String event, String reference, @Nullable String taskId) {
        workflow.start(ProcessKey.MAIL, outbox.add(event, reference, taskId).toString());
    }

    @Override
    public void invite(User user) {
        queue(Letter.INVITATION.event, user.username(), null);
    }
}
