package nl.vanregelsnaarruimte.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was arranged for a pilot: its legal basis, its works council and its conditions, in one statement. */
@Repository
class Arrangements {

    private final JdbcClient db;
    private final ReadOnce<Arranged> read = new ReadOnce<>();

    Arrangements(JdbcClient db) {
        this.db = db;
    }

    /** For whoever writes a part of it. */
    void forget() {
        read.forget();
    }

    Arranged of(String reference) {
        return read.get(reference, () -> read(reference));
    }

    private Arranged read(String reference) {
        List<MetCondition> met = new ArrayList<>();
        return db
                .sql("select l.*, w.part, w.answer, w.answered_on, c.place, c.met_on, c.note from pilot p"
                        + " left join legal_basis l on l.reference = p.reference left join works_council w"
                        + " on w.id = (select max(id) from works_council where reference = p.reference)"
                        + " left join condition_met c on c.reference = p.reference"
                        + " where p.reference = ? order by c.place")
                .param(reference)
                .query((row, number) -> arranged(row, met))
                .list()
                .stream()
                .reduce((first, last) -> last)
                .orElse(Arranged.NOTHING);
    }

    /** One row for each condition: they are gathered in one list, which the last row has whole. */
    private static Arranged arranged(ResultSet row, List<MetCondition> met) throws SQLException {
        if (row.getString("note") != null) {
            met.add(Conditions.met(row));
        }
        return new Arranged(LegalBases.basis(row), WorksCouncils.council(row), met);
    }
}
