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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder into which all mail goes.
 *
 * @param opened what was read before, by file and when it was written
 */
record Post(Path folder, Map<String, Letter> opened) {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    Post(Path folder) {
        this(folder, new ConcurrentHashMap<>());
    }

    /** A mail as its receiver has it. */
    record Letter(String from, String to, String subject, String id, String text, Instant writtenAt) {}

    /** The path behind the newest link of this kind to this address, such as {@code /mandaat/abc}. */
    Optional<String> link(String kind, String address) {
        Pattern link = Pattern.compile(kind + "[A-Za-z0-9_-]+");
        return newest(kind, address)
                .map(letter -> link.matcher(letter.text()))
                .filter(Matcher::find)
                .map(Matcher::group);
    }

    /** The newest mail to this address with a link of this kind. */
    Optional<Letter> newest(String kind, String address) {
        return letters().stream()
                .filter(letter -> letter.to().equals(address))
                .filter(letter -> letter.text().contains(kind))
                .max(Comparator.comparing(Letter::writtenAt));
    }

    List<Letter> letters() {
        return files().stream().flatMap(file -> open(file).stream()).toList();
    }

    List<Path> files() {
        return files(".eml");
    }

    /** What somebody was writing when he was killed. */
    List<Path> halves() {
        return files(".part");
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant writtenAt(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified());
    }

    private Optional<Letter> open(Path file) {
        Instant writtenAt = writtenAt(file);
        String which = file + " " + writtenAt;
        Letter before = opened.get(which);
        Optional<Letter> letter = before == null ? read(file, writtenAt) : Optional.of(before);
        letter.ifPresent(read -> opened.put(which, read));
        return letter;
    }

    private static Optional<Letter> read(Path file, Instant writtenAt) {
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(NO_SERVER, content);
            return Optional.of(new Letter(
                    String.valueOf(mail.getFrom()[0]),
                    String.valueOf(mail.getAllRecipients()[0]),
                    mail.getSubject(),
                    mail.getMessageID(),
                    text(mail),
                    writtenAt));
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
