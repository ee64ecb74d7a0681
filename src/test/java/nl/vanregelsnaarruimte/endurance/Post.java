package nl.vanregelsnaarruimte.endurance;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder into which all mail goes. */
record Post(Path folder) {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    /** A mail as its receiver has it. */
    record Letter(String to, String subject, String id, String text) {}

    /** The path behind the newest link of this kind to this address, such as {@code /mandaat/abc}. */
    Optional<String> link(String kind, String address) {
        Pattern link = Pattern.compile(kind + "[A-Za-z0-9_-]+");
        return files().stream()
                .sorted(Comparator.comparing(Post::writtenAt).reversed())
                .flatMap(file -> read(file).stream())
                .filter(letter -> letter.to().equals(address))
                .map(letter -> link.matcher(letter.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    List<Letter> letters() {
        return files().stream().flatMap(file -> read(file).stream()).toList();
    }

    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long writtenAt(Path file) {
        return file.toFile().lastModified();
    }

    private static Optional<Letter> read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(NO_SERVER, content);
            return Optional.of(new Letter(
                    String.valueOf(mail.getAllRecipients()[0]), mail.getSubject(), mail.getMessageID(), text(mail)));
        } catch (NoSuchFileException replaced) {
            return Optional.empty();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : String.valueOf(part.getContent());
    }
}
