package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import nl.vanregelsnaarruimte.review.Conditions.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of advices, each round kept. */
@Repository
class Advices {

    private final JdbcClient db;
    private final Conditions conditions;
    private final ReadOnce<List<Round>> read = new ReadOnce<>();

    Advices(JdbcClient db, Conditions conditions) {
        this.db = db;
        this.conditions = conditions;
    }

    void add(Advice advice) {
        read.forget();
        Terms terms = advice.terms();
        db.sql("insert into advice (reference, round, verdict, starts_on, ends_on, stop_condition, experiment_clause,"
                        + " refusal_reasons, reason, letter, prepared_by, prepared_by_name, prepared_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        advice.reference(),
                        advice.round(),
                        terms.verdict().name(),
                        terms.from(),
                        terms.to(),
                        terms.stopCondition(),
                        terms.experimentClause(),
                        Names.join(terms.reasons()),
                        advice.reason(),
                        advice.letter(),
                        advice.by().username(),
                        advice.by().name(),
                        advice.at().atOffset(ZoneOffset.UTC))
                .update();
        conditions.add(advice.reference(), Source.ADVICE, advice.round(), terms.conditions());
    }

    Optional<Advice> latest(String reference) {
        return rounds(reference).reduce((earlier, later) -> later).map(Round::advice);
    }

    /** The usernames of all who prepared a round. */
    Set<String> preparers(String reference) {
        return rounds(reference).map(round -> round.advice().by().username()).collect(Collectors.toSet());
    }

    void giveBack(Advice advice, String reason, Actor by, OffsetDateTime at) {
        read.forget();
        db.sql("insert into returned_advice (reference, round, reason, returned_by, returned_by_name, returned_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(advice.reference(), advice.round(), reason, by.username(), by.name(), at)
                .update();
    }

    /** Each time that an advice came back, the latest first. */
    List<ReturnedAdvice> returned(String reference) {
        return rounds(reference)
                .flatMap(round -> Optional.ofNullable(round.back()).stream())
                .sorted(Comparator.comparing(ReturnedAdvice::round).reversed())
                .toList();
    }

    /** An advice and, where the decider handed it back, why. */
    private record Round(Advice advice, @Nullable ReturnedAdvice back) {}

    private Stream<Round> rounds(String reference) {
        return read.get(reference, () -> List.copyOf(read(reference).values())).stream();
    }

    /** One row for each condition of each round. */
    private Map<Integer, Round> read(String reference) {
        Map<Integer, Round> rounds = new TreeMap<>();
        db.sql("select a.*, c.place, c.what, c.whose, c.due_on, b.reason as back_reason, b.returned_by_name,"
                        + " b.returned_at from advice a left join review_condition c"
                        + " on c.reference = a.reference and c.source = 'ADVICE' and c.version = a.round"
                        + " left join returned_advice b on b.reference = a.reference and b.round = a.round"
                        + " where a.reference = ? order by a.round, c.place")
                .param(reference)
                .query(row -> {
                    rounds.merge(row.getInt("round"), round(row), Advices::together);
                });
        return rounds;
    }

    private static Round together(Round first, Round next) {
        Advice advice = first.advice();
        return new Round(
                advice.with(Conditions.joined(advice.terms(), next.advice().terms())), first.back());
    }

    private static Round round(ResultSet row) throws SQLException {
        OffsetDateTime backAt = row.getObject("returned_at", OffsetDateTime.class);
        return new Round(
                advice(row),
                backAt == null
                        ? null
                        : new ReturnedAdvice(
                                row.getString("reference"),
                                row.getInt("round"),
                                row.getString("back_reason"),
                                row.getString("returned_by_name"),
                                backAt.toInstant()));
    }

    private static Advice advice(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        int round = row.getInt("round");
        return new Advice(
                reference,
                round,
                new Terms(
                        Verdict.valueOf(row.getString("verdict")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("stop_condition"),
                        row.getString("experiment_clause"),
                        Conditions.of(row),
                        Names.split(row.getString("refusal_reasons"), RefusalReason.class)),
                row.getString("reason"),
                row.getString("letter"),
                new Actor(row.getString("prepared_by_name"), row.getString("prepared_by")),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant());
    }
}
