package nl.vanregelsnaarruimte.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Sector;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import nl.vanregelsnaarruimte.rule.RuleKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of published cards. */
@Repository
class CardRows {

    private static final String INSERT = "insert into card (number, reference, title, organisation_name, sector,"
            + " rule_kind, rule_text, rule_purpose, rule_place, first_day, last_day, stopped, outcome, summary, worse,"
            + " strength, advice, decision, reason, words, published_at, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient db;

    CardRows(JdbcClient db) {
        this.db = db;
    }

    /** Keeps a card with the words by which it can be found. */
    void add(Card card, String words) {
        db.sql(INSERT)
                .params(
                        card.number(),
                        card.reference(),
                        card.title(),
                        card.organisationName(),
                        card.sector().name(),
                        card.ruleKind().name(),
                        card.ruleText(),
                        card.rulePurpose(),
                        card.rulePlace(),
                        card.firstDay(),
                        card.lastDay(),
                        card.stopped(),
                        card.outcome(),
                        card.summary(),
                        card.worse(),
                        card.strength().name(),
                        card.advice(),
                        card.decision().name(),
                        card.reason(),
                        words,
                        card.publishedAt().atOffset(ZoneOffset.UTC),
                        card.hash())
                .update();
        figures(card);
        findings(card);
    }

    Optional<Card> find(String number) {
        List<CardFigure> figures = db.sql("select core, name, unit, direction, value_before as \"before\","
                        + " value_after as \"after\", target, few from card_figure where number = ? order by place")
                .param(number)
                .query(CardFigure.class)
                .list();
        List<Finding> findings = db.sql(
                        "select kind, whose as level, what as text from card_finding where number = ? order by place")
                .param(number)
                .query(Finding.class)
                .list();
        return db.sql("select * from card where number = ?")
                .param(number)
                .query((row, place) -> card(row, figures, findings))
                .optional();
    }

    List<CardSummary> page(String where, List<Object> params, int size) {
        return db.sql(
                        "select number, title, organisation_name, sector, rule_kind, outcome, strength, decision from card"
                                + " where " + where + " order by number desc limit " + size)
                .params(params)
                .query(CardSummary.class)
                .list();
    }

    private void figures(Card card) {
        ManyRows rows = new ManyRows("card_figure (number, place, core, name, unit, direction, value_before,"
                + " value_after, target, few)");
        int place = 0;
        for (CardFigure figure : card.figures()) {
            rows.row(
                    card.number(),
                    place++,
                    figure.core() == null ? null : figure.core().name(),
                    figure.name(),
                    figure.unit(),
                    figure.direction().name(),
                    figure.before(),
                    figure.after(),
                    figure.target(),
                    figure.few());
        }
        rows.insert(db);
    }

    private void findings(Card card) {
        ManyRows rows = new ManyRows("card_finding (number, place, kind, whose, what)");
        int place = 0;
        for (Finding finding : card.findings()) {
            rows.row(
                    card.number(),
                    place++,
                    finding.kind().name(),
                    finding.level().name(),
                    finding.text());
        }
        rows.insert(db);
    }

    private static Card card(ResultSet row, List<CardFigure> figures, List<Finding> findings) throws SQLException {
        return new Card(
                row.getString("number"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("organisation_name"),
                Sector.valueOf(row.getString("sector")),
                RuleKind.valueOf(row.getString("rule_kind")),
                row.getString("rule_text"),
                row.getString("rule_purpose"),
                row.getString("rule_place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("stopped"),
                row.getString("outcome"),
                row.getString("summary"),
                row.getString("worse"),
                Strength.valueOf(row.getString("strength")),
                row.getString("advice"),
                Recommendation.valueOf(row.getString("decision")),
                row.getString("reason"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"),
                figures,
                findings);
    }
}
