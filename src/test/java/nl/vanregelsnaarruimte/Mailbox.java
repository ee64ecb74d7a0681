package nl.vanregelsnaarruimte;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;

/** A real mail server, with what the application has sent to it. */
public class Mailbox implements DisposableBean {

    private final int port;
    private GreenMail server;

    Mailbox() {
        server = listening(0);
        port = server.getSmtp().getPort();
    }

    private static GreenMail listening(int port) {
        GreenMail server = new PromptMailServer(port);
        server.start();
        return server;
    }

    int port() {
        return port;
    }

    /** From now on the mail server does not answer. */
    public void goDown() {
        server.stop();
    }

    /** The mail server answers again, at the same address and empty. */
    public void comeBack() {
        server = listening(port);
    }

    /** The subjects of the mails to this address, the oldest first. */
    public List<String> subjectsTo(String address) {
        return to(address).stream().map(Mailbox::subject).toList();
    }

    /** What the newest mail to this address says, as plain text. */
    public String lastTo(String address) {
        return lastTo(address, "");
    }

    /** What the newest mail to this address with these words in its subject says. */
    public String lastTo(String address, String about) {
        List<MimeMessage> mails = to(address).stream()
                .filter(mail -> subject(mail).contains(about))
                .toList();
        try {
            MimeMultipart parts = (MimeMultipart) mails.get(mails.size() - 1).getContent();
            return plain(parts);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String plain(MimeMultipart parts) throws IOException, MessagingException {
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner ? plain(inner) : first.toString();
    }

    /** What this mail says to who reads it as a page. */
    public static String html(MimeMessage mail) throws IOException, MessagingException {
        return last((MimeMultipart) mail.getContent());
    }

    private static String last(MimeMultipart parts) throws IOException, MessagingException {
        Object last = parts.getBodyPart(parts.getCount() - 1).getContent();
        return last instanceof MimeMultipart inner ? last(inner) : last.toString();
    }

    /** The path of the newest link of this kind to this address, such as {@code /mandaat/abc}. */
    public String linkTo(String address, String kind) {
        Pattern link = Pattern.compile("http://localhost:8080(" + kind + "[A-Za-z0-9_-]+)");
        List<StoredMessage> mails = inbox(address);
        for (int i = mails.size() - 1; i >= 0; i--) {
            MimeMessage mail = mails.get(i).getMimeMessage();
            Matcher found = link.matcher(GreenMailUtil.getBody(mail).replace("=\r\n", ""));
            if (recipients(mail).contains(address) && found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no link " + kind + " to " + address + " in " + subjectsTo(address));
    }

    /** The mails to this address, the oldest first. */
    public List<MimeMessage> to(String address) {
        return inbox(address).stream()
                .map(StoredMessage::getMimeMessage)
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    /** Only his: after many tests there are thousands of mails. */
    private List<StoredMessage> inbox(String address) {
        GreenMailUser owner = server.getUserManager().getUserByEmail(address);
        try {
            return owner == null
                    ? List.of()
                    : server.getManagers().getImapHostManager().getInbox(owner).getMessages();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    /** All mails with these words in their subject. */
    public List<MimeMessage> about(String words) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject(mail).contains(words))
                .toList();
    }

    /** The Message-IDs of all mails, the oldest first. */
    public List<String> ids() {
        return Arrays.stream(server.getReceivedMessages()).map(Mailbox::id).toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString).toList();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
