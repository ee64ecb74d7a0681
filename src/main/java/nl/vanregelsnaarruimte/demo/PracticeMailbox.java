package nl.vanregelsnaarruimte.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody's mail, for whoever tries the application and plays all parts in it. */
@Component
@Profile("demo")
class PracticeMailbox {

    private static final String ENDING = ".eml";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,200}");
    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final Path folder;

    PracticeMailbox(@Value("${ruimte.data}") Path data) {
        this.folder = data.resolve("mail");
    }

    /** The newest mails that are older than the one with this name; from the very newest when there is none. */
    List<PracticeMail> page(String after, int size) {
        List<String> names = names();
        return names.stream()
                .skip(names.indexOf(after) + 1L)
                .limit(size)
                .flatMap(name -> find(name).stream())
                .toList();
    }

    Optional<PracticeMail> find(String name) {
        Path file = folder.resolve(name + ENDING);
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Optional.of(read(name, new MimeMessage(NO_SERVER, content)));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static PracticeMail read(String name, MimeMessage mail) throws MessagingException, IOException {
        return new PracticeMail(
                name,
                String.valueOf(mail.getAllRecipients()[0]),
                mail.getSubject(),
                mail.getSentDate().toInstant().atZone(Amsterdam.ZONE),
                PracticeMail.lines(plainText(mail)));
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            // the plain text is the first of all alternatives
            return plainText(parts.getBodyPart(0));
        }
        return String.valueOf(part.getContent());
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(PracticeMailbox::writtenAt).reversed())
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long writtenAt(Path file) {
        return file.toFile().lastModified();
    }
}
