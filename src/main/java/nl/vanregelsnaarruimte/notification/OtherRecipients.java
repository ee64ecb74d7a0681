package nl.vanregelsnaarruimte.notification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import org.springframework.stereotype.Component;

/** Finds who gets a letter that is about no proposal. */
@Component
class OtherRecipients {

    private final Users users;

    OtherRecipients(Users users) {
        this.users = users;
    }

    Stream<Recipient> of(Letter letter, Mailing mailing) {
        return switch (letter) {
            case INVITATION -> users.find(mailing.reference()).stream().map(OtherRecipients::invited);
            case DRAFT_OLD ->
                users.find(mailing.reference()).stream()
                        .map(user -> writing(user, LocalDate.parse(Objects.requireNonNull(mailing.about()))));
            default -> users.having(Role.ADMINISTRATOR).stream().map(user -> Recipient.to(user, "/beheer"));
        };
    }

    private static Recipient invited(User user) {
        return new Recipient(user.name(), user.mail(), LinkPurpose.ACCOUNT, user.username(), null, null);
    }

    private static Recipient writing(User user, LocalDate lastDay) {
        return new Recipient(user.name(), user.mail(), null, null, "/voorstellen", lastDay);
    }
}
