package nl.vanregelsnaarruimte.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mail by the mail server, or puts each into a file where none is set. */
@Component
class Postbox {

    private final JavaMailSender sender;
    private final Clock clock;
    private final String host;
    private final String from;
    private final String contact;
    private final Path folder;

    Postbox(
            JavaMailSender sender,
            Clock clock,
            @Value("${spring.mail.host}") String host,
            @Value("${ruimte.mail.from}") String from,
            @Value("${ruimte.contact}") String contact,
            @Value("${ruimte.data}") Path data) {
        this.sender = sender;
        this.clock = clock;
        this.host = host;
        this.from = from;
        this.contact = contact;
        this.folder = data.resolve("mail");
    }

    void send(Written mail) {
        MimeMessage message = message(mail);
        if (host.isBlank()) {
            file(mail, message);
        } else {
            sender.send(message);
        }
    }

    private MimeMessage message(Written mail) {
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            if (contact.contains("@")) {
                helper.setReplyTo(contact);
            }
            helper.setTo(mail.address());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            helper.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            message.setHeader("Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
            return message;
        } catch (MessagingException e) {
            throw new MailSendException("mail could not be made", e);
        }
    }

    private void file(Written mail, MimeMessage message) {
        try {
            Files.createDirectories(folder);
            String name = mail.label() + "-" + mail.id();
            // what a killed machine left half is written over when the mail is tried again
            Path written = folder.resolve(name + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
                message.writeTo(out);
            }
            // the id is in the name: a mail that is tried again is still one file
            Files.move(written, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new MailSendException("mail could not be put into " + folder, e);
        }
    }
}
