package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import nl.vanregelsnaarruimte.proposal.Risk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what assessors found; a new round each time that the review begins again. */
@Repository
class DossierChecks {

    private final JdbcClient db;
    private final ReadOnce<List<Round>> read = new ReadOnce<>();

    DossierChecks(JdbcClient db) {
        this.db = db;
    }

    void add(DossierCheck check) {
        read.forget();
        db.sql(
                        "insert into dossier_check (reference, round, risk_factors, risk, stop_condition, owner_asked, checked_by,"
                                + " checked_by_name, checked_at) select ?, coalesce(max(round), 0) + 1, ?, ?, ?, ?, ?, ?, ? from dossier_check"
                                + " where reference = ?")
                .params(
                        check.reference(),
                        Names.join(check.factors()),
                        check.risk().name(),
                        check.stopCondition(),
                        check.ownerAsked(),
                        check.by().username(),
                        check.by().name(),
                        check.at().atOffset(ZoneOffset.UTC),
                        check.reference())
                .update();
    }

    /** For whoever writes what is read with a round. */
    void forget() {
        read.forget();
    }

    /** What was found in the round that runs, or that was the last. */
    Optional<DossierCheck> find(String reference) {
        return last(reference).map(Round::check);
    }

    /** The talk with the unions in that round; empty when there was none. */
    Optional<Consultation> talk(String reference) {
        return last(reference).map(Round::talk);
    }

    /** The usernames of who checked it, in whatever round. */
    Set<String> checkers(String reference) {
        return rounds(reference).map(round -> round.check().by().username()).collect(Collectors.toSet());
    }

    /** Everybody who was asked in that round: the unions, the owner, the lawyer. */
    List<Voice> voices(String reference) {
        return last(reference).map(Round::voices).orElse(List.of());
    }

    /** What was found in a round of the review, the talk of that round and who was asked in it. */
    private record Round(DossierCheck check, @Nullable Consultation talk, List<Voice> voices) {}

    private Optional<Round> last(String reference) {
        return rounds(reference).reduce((earlier, later) -> later);
    }

    private Stream<Round> rounds(String reference) {
        return read.get(reference, () -> read(reference)).stream();
    }

    /** One row for each voice of each round. */
    private List<Round> read(String reference) {
        Map<Integer, Round> rounds = new TreeMap<>();
        db.sql("select d.*, t.held_on, t.with_whom, t.agreed, t.recorded_by, t.recorded_by_name, t.recorded_at,"
                        + " v.kind, v.code, v.name, v.asked_at, v.answer, v.reason, v.conditions, v.given_by_name,"
                        + " v.answered_at from dossier_check d left join consultation t"
                        + " on t.reference = d.reference and t.round = d.round"
                        + " left join voice v on v.reference = d.reference and v.round = d.round"
                        + " where d.reference = ?"
                        + " order by case v.kind when 'UNION' then 1 when 'OWNER' then 2 else 3 end, v.name")
                .param(reference)
                .query(row -> {
                    rounds.putIfAbsent(
                            row.getInt("round"), new Round(check(row), Consultations.talk(row), new ArrayList<>()));
                    if (row.getString("kind") != null) {
                        rounds.get(row.getInt("round")).voices().add(Voices.voice(row));
                    }
                });
        return List.copyOf(rounds.values());
    }

    private static DossierCheck check(ResultSet row) throws SQLException {
        return new DossierCheck(
                row.getString("reference"),
                Names.split(row.getString("risk_factors"), RiskFactor.class),
                Risk.valueOf(row.getString("risk")),
                row.getString("stop_condition"),
                row.getBoolean("owner_asked"),
                new Actor(row.getString("checked_by_name"), row.getString("checked_by")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }
}
