package nl.vanregelsnaarruimte.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vanregelsnaarruimte.evaluation.CardSearch;
import nl.vanregelsnaarruimte.evaluation.CardSummary;
import nl.vanregelsnaarruimte.evaluation.Cards;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.FrontPagePart;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many proposals and pilots there really are, and the newest lessons, for the front page. */
@Component
class FrontPage implements FrontPagePart {

    private static final int NEWEST = 2;

    /**
     * A number on the front page.
     *
     * @param key the message of what is counted
     */
    record Figure(long value, String key) {}

    /** A lesson on the front page. */
    record Lesson(String tone, String state, String href, String title, String text, String result, String source) {}

    /** How many there are. */
    record Counts(long proposals, long running, long finished, long existingRoom) {}

    private final JdbcClient db;
    private final Cards cards;
    private final MessageSource messages;

    FrontPage(JdbcClient db, Cards cards, MessageSource messages) {
        this.db = db;
        this.cards = cards;
        this.messages = messages;
    }

    @Override
    public Map<String, ?> show() {
        List<Lesson> lessons = cards.search(new CardSearch("", null, null, null), Pilots.NEWEST, NEWEST).stream()
                .map(this::lesson)
                .toList();
        Counts counts = counts();
        return counts.proposals() == 0
                ? Map.of("cards", lessons)
                : Map.of("cards", lessons, "figures", figures(counts));
    }

    private static List<Figure> figures(Counts counts) {
        return List.of(
                new Figure(counts.proposals(), "catalogue.figure.proposals"),
                new Figure(counts.running(), "catalogue.figure.running"),
                new Figure(counts.finished(), "catalogue.figure.finished"),
                new Figure(counts.existingRoom(), "catalogue.figure.existingRoom"));
    }

    private Counts counts() {
        return db.sql("select (select count(*) from proposal) as proposals,"
                        + " (select count(*) from pilot where status = 'RUNNING') as running,"
                        + " (select count(*) from pilot where status in ('ENDED', 'STOPPED')) as finished,"
                        + " (select count(*) from proposal where outcome = 'EXISTING_ROOM') as existing_room")
                .query(Counts.class)
                .single();
    }

    private Lesson lesson(CardSummary card) {
        return new Lesson(
                "good",
                message("catalogue.front.state"),
                "/catalogus/" + card.number(),
                card.title(),
                card.outcome(),
                message("evaluation.recommendation." + card.decision()),
                card.number() + " · " + card.organisationName());
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ROOT);
    }
}
