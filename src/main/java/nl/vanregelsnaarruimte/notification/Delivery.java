package nl.vanregelsnaarruimte.notification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails of a mailing. Each mail is noted as sent in a transaction of its own, so that one bad address does
 * not send the others again; its id is its Message-ID, so that a repeated one can be recognised.
 */
@Service
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final Outbox outbox;
    private final Unsent unsent;
    private final Recipients recipients;
    private final Writer writer;
    private final Postbox postbox;
    private final TransactionTemplate apart;

    Delivery(
            Outbox outbox,
            Unsent unsent,
            Recipients recipients,
            Writer writer,
            Postbox postbox,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.unsent = unsent;
        this.recipients = recipients;
        this.writer = writer;
        this.postbox = postbox;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void deliver(UUID id) {
        Mailing mailing = outbox.get(id);
        if (!mailing.addressed()) {
            apart.executeWithoutResult(status -> address(mailing));
        }
        MailException failure = null;
        for (Mail mail : outbox.unsent(id)) {
            try {
                deliver(mailing, mail);
            } catch (MailException e) {
                // an account's mailing names a person, and so may what the server says
                log.warn(
                        "mail {}, {}, not sent: {}",
                        mail.id(),
                        mail.letter(),
                        e.getClass().getSimpleName());
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void deliver(Mailing mailing, Mail mail) {
        if (unsent.isPast(mailing, mail) || !isStillFor(mailing, mail)) {
            log.warn("mail {}, {}, is past and not sent", mail.id(), mail.letter());
            apart.executeWithoutResult(status -> outbox.drop(mail.id()));
            return;
        }
        // the link is kept before the mail goes out: a mail with a dead link is worse than a link without a mail
        postbox.send(apart.execute(status -> writer.write(mailing, mail)));
        apart.executeWithoutResult(status -> outbox.sent(mail.id()));
    }

    /** A mail that waited may tell what its reader may no longer know: an invitation or a role can be taken back. */
    private boolean isStillFor(Mailing mailing, Mail mail) {
        if (!mailing.addressed()) {
            return true;
        }
        List<Recipient> recipients =
                requireNonNull(apart.execute(status -> this.recipients.of(mail.letter(), mailing)));
        return recipients.stream().anyMatch(recipient -> recipient.address().equalsIgnoreCase(mail.address()));
    }

    private void address(Mailing mailing) {
        for (Letter letter : Letter.of(mailing.event())) {
            recipients.of(letter, mailing).forEach(recipient -> outbox.address(mailing.id(), letter, recipient));
        }
        outbox.addressed(mailing.id());
    }
}
