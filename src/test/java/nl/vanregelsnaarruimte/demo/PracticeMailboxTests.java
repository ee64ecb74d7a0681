package nl.vanregelsnaarruimte.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mails that stand in a folder, shown to whoever practises. */
class PracticeMailboxTests {

    private static final Instant NOON = Instant.parse("2026-09-15T10:00:00Z");

    @TempDir
    private Path data;

    private PracticeMailbox mailbox;

    @BeforeEach
    void write() throws IOException {
        mailbox = new PracticeMailbox(data);
        Files.createDirectory(data.resolve("mail"));
        for (int hour = 0; hour < 3; hour++) {
            Path file = data.resolve("mail/VRR-2026-000" + hour + ".eml");
            Files.writeString(file, mail("Mail " + hour), UTF_8);
            Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(3600L * hour)));
        }
    }

    @Test
    void showsTheNewestFirstPageByPage() {
        assertThat(mailbox.page("", 2)).extracting(PracticeMail::subject).containsExactly("Mail 2", "Mail 1");
        assertThat(mailbox.page("VRR-2026-0001", 2))
                .extracting(PracticeMail::subject)
                .containsExactly("Mail 0");
    }

    @Test
    void makesOfAnAddressALinkIntoThisApplication() {
        PracticeMail mail = mailbox.find("VRR-2026-0001").orElseThrow();

        assertThat(mail.to()).isEqualTo("dirk@voorbeeld.example");
        assertThat(mail.lines())
                .containsExactly(
                        new PracticeMail.Line("Lees de vraag één keer:", null),
                        new PracticeMail.Line("http://localhost:8080/mandaat/abc-DEF_1", "/mandaat/abc-DEF_1"),
                        new PracticeMail.Line("zie ook http://elders.example/x", null));
    }

    @Test
    void readsNothingOutsideItsFolder() throws IOException {
        Files.writeString(data.resolve("geheim.eml"), mail("Geheim"), UTF_8);

        assertThat(mailbox.find("../geheim")).isEmpty();
        assertThat(mailbox.find("bestaat-niet")).isEmpty();
    }

    @Test
    void isEmptyWhereNoMailWasEverWritten() {
        assertThat(new PracticeMailbox(data.resolve("elders")).page("", 25)).isEmpty();
    }

    private static String mail(String subject) {
        return """
                From: ruimte@voorbeeld.example
                To: dirk@voorbeeld.example
                Subject: %s
                Date: Tue, 15 Sep 2026 12:00:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="grens"

                --grens
                Content-Type: text/plain; charset=UTF-8

                Lees de vraag één keer:
                http://localhost:8080/mandaat/abc-DEF_1
                zie ook http://elders.example/x
                --grens
                Content-Type: text/html; charset=UTF-8

                <p>Lees de vraag</p>
                --grens--
                """.formatted(subject).replace("\n", "\r\n");
    }
}
