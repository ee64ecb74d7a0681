package nl.vanregelsnaarruimte.notification;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the processes ask of this module. */
@Component
public class NotificationTasks {

    private final Notifications notifications;
    private final Delivery delivery;
    private final Reminders reminders;

    NotificationTasks(Notifications notifications, Delivery delivery, Reminders reminders) {
        this.notifications = notifications;
        this.delivery = delivery;
        this.reminders = reminders;
    }

    /** Queues the letters of an event, in the transaction of the step that brings it about. */
    public void mail(String reference, String event) {
        notifications.queue(event, reference, null);
    }

    /** Sends what of this mailing has not been sent; a fault lets the engine try again later. */
    public void deliver(String mailing) {
        delivery.deliver(UUID.fromString(mailing));
    }

    /** The morning round over all terms. */
    public void remind() {
        reminders.goRound();
    }
}
