package nl.vanregelsnaarruimte.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Readers;
import nl.vanregelsnaarruimte.journey.WholeRoad;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A proposal in which every text is odd goes the whole road: everywhere its texts are texts. */
abstract class OddProposal extends WholeRoad {

    /** What belongs to another answer than the one that was given is not kept. */
    private static final List<String> UNASKED = Stream.of("conditions", "reason")
            .map(Forms.mandateAnswer("YES").typed()::get)
            .map(Object::toString)
            .toList();

    @Autowired
    private MockMvc http;

    private final Judge judge = new Judge(List.of());

    @Test
    void goesToItsCardAsTextAlone() throws Exception {
        OddPen pen = new OddPen(http);

        String reference = walkOne(road.through(pen));
        Readers.everybody().forEach(reader -> readAll(reader, reference));
        String shown = pen.pages().stream()
                .map(page -> squashed(page.page().text()))
                .distinct()
                .collect(Collectors.joining("\n"));

        SoftAssertions found = new SoftAssertions();
        pen.pages()
                .forEach(page ->
                        found.assertThat(judge.wrong(page)).as(page.html()).isEmpty());
        pen.typed().stream()
                .filter(text -> UNASKED.stream().noneMatch(text::contains))
                .forEach(text -> found.assertThat(shown.contains(text)).as(text).isTrue());
        for (MimeMessage mail : mailbox.about(reference)) {
            String html = Mailbox.html(mail);
            found.assertThat(mail.getSubject()).doesNotContain("\n", "kern49");
            found.assertThat(judge.wrong(html)).as(html).isEmpty();
        }
        found.assertAll();
        assertThat(pen.typed()).hasSizeGreaterThan(50);
        assertThat(mailbox.about(reference)).hasSizeGreaterThan(10);
    }

    private void readAll(@Nullable String reader, String reference) {
        String proposal = "/voorstellen/" + reference;
        String number = pilots.get(reference).number();
        for (String path : List.of(
                "/",
                "/werkvoorraad",
                "/catalogus",
                "/pilots",
                "/voorstellen",
                proposal,
                proposal + "/brief",
                proposal + "/collegas",
                proposal + "/dossier/intake",
                proposal + "/dossier/besluit",
                proposal + "/dossier/pilot",
                proposal + "/dossier/evaluatie",
                proposal + "/kaart",
                proposal + "/herbeoordeling",
                proposal + "/intrekken",
                "/pilots/" + number,
                "/pilots/" + number + "/rem",
                "/catalogus/" + number)) {
            road.sees(reader, path);
        }
    }

    private static String squashed(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
