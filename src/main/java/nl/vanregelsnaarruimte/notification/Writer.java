package nl.vanregelsnaarruimte.notification;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.access.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a letter into words, as plain text and as simple HTML, with one link. */
@Component
class Writer {

    /** How long a link for somebody without an account works; a reminder brings a new one. */
    private static final Duration LINK_LIVES = Duration.ofDays(70);

    private static final Duration INVITATION_LIVES = Duration.ofDays(7);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final LetterFacts facts;
    private final Links links;
    private final ITemplateEngine templates;
    private final PublicAddress address;

    Writer(MessageSource messages, LetterFacts facts, Links links, ITemplateEngine templates, PublicAddress address) {
        this.messages = messages;
        this.facts = facts;
        this.links = links;
        this.templates = templates;
        this.address = address;
    }

    Written write(Mailing mailing, Mail mail) {
        Object[] args = facts.of(mailing, mail);
        String wording = facts.wording(mailing, mail);
        List<String> paragraphs =
                List.of(text(mail.letter().key("body"), wording, args).split("\n", -1));
        Context words = new Context(DUTCH);
        words.setVariable("subject", text(mail.letter().key("subject"), wording, args));
        words.setVariable("greeting", text("notification.greeting", args));
        words.setVariable("paragraphs", paragraphs);
        words.setVariable("button", text(mail.letter().key("button"), args));
        words.setVariable("link", address.of(path(mail)));
        words.setVariable("regards", text("notification.regards", args));
        words.setVariable("why", text(why(mail), args));
        return new Written(
                mail.id(),
                mailing.reference() + "-" + mail.letter(),
                mail.name(),
                mail.address(),
                word(words, "subject"),
                plain(words, paragraphs),
                templates.process("notification/mail", words));
    }

    private static String plain(Context words, List<String> paragraphs) {
        return String.join(
                "\n\n",
                word(words, "greeting"),
                String.join("\n\n", paragraphs),
                word(words, "button") + ":\n" + word(words, "link"),
                word(words, "regards"),
                "-- \n" + word(words, "why"));
    }

    private static String word(Context words, String name) {
        return (String) Objects.requireNonNull(words.getVariable(name));
    }

    /** Some texts have another beside them, for when they would say too much or too little. */
    private String text(String key, String wording, Object[] args) {
        return Objects.requireNonNullElseGet(
                messages.getMessage(key + wording, args, null, DUTCH), () -> text(key, args));
    }

    private String text(String key, Object[] args) {
        return messages.getMessage(key, args, DUTCH);
    }

    private String path(Mail mail) {
        if (mail.purpose() == null) {
            return Objects.requireNonNull(mail.path());
        }
        Duration lives = switch (mail.purpose()) {
            case ACCOUNT -> INVITATION_LIVES;
            // the brake must work until the pilot's last day
            case BRAKE -> Duration.ofDays(800);
            default -> LINK_LIVES;
        };
        String token = links.issue(mail.purpose(), Objects.requireNonNull(mail.subjectOf()), lives);
        return mail.purpose().path(token);
    }

    private static String why(Mail mail) {
        return switch (mail.letter()) {
            case DRAFT_OLD -> "notification.why.draft";
            case MAILS_FAILED -> "notification.why.administrator";
            default -> whyOf(mail);
        };
    }

    private static String whyOf(Mail mail) {
        return switch (mail.letter().target) {
            case TASK -> mail.purpose() == null ? "notification.why.task" : "notification.why.asked";
            case MANDATE, COLLEAGUE, OWNER_VIEW -> "notification.why.asked";
            case ACCOUNT -> "notification.why.account";
            case BRAKE, DECISION -> mail.purpose() == null ? "notification.why.party" : "notification.why.link";
            default -> "notification.why.party";
        };
    }
}
