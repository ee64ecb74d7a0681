package nl.vanregelsnaarruimte.notification;

import java.time.LocalDate;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a letter, and where its link leads for him.
 *
 * @param purpose of the one-time link; null when the link is an ordinary page
 * @param subject whose one-time link it is
 * @param path the page behind the link; null for a one-time link
 * @param due the last day of the term that the letter names
 */
record Recipient(
        String name,
        String address,
        @Nullable LinkPurpose purpose,
        @Nullable String subject,
        @Nullable String path,
        @Nullable LocalDate due) {

    static Recipient to(User user, String path) {
        return new Recipient(user.name(), user.mail(), null, null, path, null);
    }

    static Recipient forTask(User user, OpenTask task) {
        return new Recipient(user.name(), user.mail(), null, null, "/taken/" + task.id(), task.due());
    }

    static Recipient to(Participant participant, String path) {
        return new Recipient(participant.name(), participant.mail(), null, null, path, null);
    }

    static Recipient byLink(Participant participant, LinkPurpose purpose, @Nullable LocalDate due) {
        UUID id = participant.id();
        return new Recipient(participant.name(), participant.mail(), purpose, id.toString(), null, due);
    }
}
