package nl.vanregelsnaarruimte.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of legal bases. */
@Repository
class LegalBases {

    private final JdbcClient db;
    private final Arrangements arrangements;
    private final Clock clock;

    LegalBases(JdbcClient db, Arrangements arrangements, Clock clock) {
        this.db = db;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    void add(String reference, LegalBasis basis, Actor by) {
        arrangements.forget();
        @Nullable ExperimentClause clause = basis.clause();
        db.sql(
                        "insert into legal_basis (reference, body, decider_name, decider_function, power, power_source, instrument,"
                                + " nature, decided_on, from_day, to_day, clause_purpose, clause_scope, clause_parts,"
                                + " clause_duration, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reference,
                        basis.body(),
                        basis.deciderName(),
                        basis.deciderFunction(),
                        basis.power(),
                        basis.powerSource(),
                        basis.instrument(),
                        basis.nature().name(),
                        basis.decidedOn(),
                        basis.from(),
                        basis.to(),
                        clause == null ? null : clause.purpose(),
                        clause == null ? null : clause.scope(),
                        clause == null ? null : clause.parts(),
                        clause == null ? null : clause.duration(),
                        by.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<LegalBasis> find(String reference) {
        return Optional.ofNullable(arrangements.of(reference).basis());
    }

    /** The basis in a row that was joined to its pilot; null when it has none. */
    static @Nullable LegalBasis basis(ResultSet row) throws SQLException {
        return row.getString("body") == null ? null : recorded(row);
    }

    private static LegalBasis recorded(ResultSet row) throws SQLException {
        return new LegalBasis(
                row.getString("body"),
                row.getString("decider_name"),
                row.getString("decider_function"),
                row.getString("power"),
                row.getString("power_source"),
                row.getString("instrument"),
                LegalNature.valueOf(row.getString("nature")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                clause(row));
    }

    private static @Nullable ExperimentClause clause(ResultSet row) throws SQLException {
        return row.getString("clause_purpose") == null
                ? null
                : new ExperimentClause(
                        row.getString("clause_purpose"),
                        row.getString("clause_scope"),
                        row.getString("clause_parts"),
                        row.getString("clause_duration"));
    }
}
