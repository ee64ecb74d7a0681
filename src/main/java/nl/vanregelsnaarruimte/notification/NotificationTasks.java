package nl.vanregelsnaarruimte.notification;

import java.util.UUID;
import nl.vanregelsnaarruimte.pilot.PilotStatus;
import nl.vanregelsnaarruimte.pilot.Pilots;
import org.springframework.stereotype.Component;

/** What the processes ask of this module. */
@Component
public class NotificationTasks {

    private final Notifications notifications;
    private final Delivery delivery;
    private final Reminders reminders;
    private final Pilots pilots;

    NotificationTasks(Notifications notifications, Delivery delivery, Reminders reminders, Pilots pilots) {
        this.notifications = notifications;
        this.delivery = delivery;
        this.reminders = reminders;
        this.pilots = pilots;
    }

    /** Queues the letters of an event, in the transaction of the step that brings it about. */
    public void mail(String reference, String event) {
        notifications.queue(news(event, reference), reference, null);
    }

    /** The diagram tells only that a pilot is over; a stop by the brake is other news than an end that was agreed. */
    private String news(String event, String reference) {
        boolean stopped =
                event.equals(Letter.RULE_REVIVED.event) && pilots.get(reference).status() == PilotStatus.STOPPED;
        return stopped ? Letter.PILOT_STOPPED.event : event;
    }

    /** Sends what of this mailing has not been sent; a fault lets the engine try again later. */
    public void deliver(String mailing) {
        delivery.deliver(UUID.fromString(mailing));
    }

    /** Asked each hour: mail that could not go out is tried again, and the first time after the working day begins it goes round over all terms. */
    public void remind() {
        reminders.beginHour();
    }
}
