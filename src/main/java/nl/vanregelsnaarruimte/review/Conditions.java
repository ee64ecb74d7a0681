package nl.vanregelsnaarruimte.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of conditions, for advices and decisions alike. */
@Repository
class Conditions {

    /** Whose conditions they are. */
    enum Source {
        ADVICE,
        DECISION
    }

    private final JdbcClient db;

    Conditions(JdbcClient db) {
        this.db = db;
    }

    void add(String reference, Source source, int version, List<Condition> conditions) {
        ManyRows rows = new ManyRows("review_condition (reference, source, version, place, what, whose, due_on)");
        conditions.forEach(condition -> rows.row(
                reference,
                source.name(),
                version,
                condition.number(),
                condition.text(),
                condition.owner(),
                condition.due()));
        rows.insert(db);
    }

    /** The condition that a row has joined to what it belongs to; none when that has no conditions. */
    static List<Condition> of(ResultSet row) throws SQLException {
        String what = row.getString("what");
        return what == null
                ? List.of()
                : List.of(new Condition(
                        row.getInt("place"), what, row.getString("whose"), row.getObject("due_on", LocalDate.class)));
    }

    /** All conditions of the first and then those of the next. */
    static List<Condition> joined(Terms first, Terms next) {
        return Stream.concat(first.conditions().stream(), next.conditions().stream())
                .toList();
    }
}
