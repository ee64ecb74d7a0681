package nl.vanregelsnaarruimte.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
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
        if (conditions.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        for (Condition condition : conditions) {
            Collections.addAll(values, reference, source.name(), version, condition.number());
            Collections.addAll(values, condition.text(), condition.owner(), condition.due());
        }
        String rows = String.join(", ", Collections.nCopies(conditions.size(), "(?, ?, ?, ?, ?, ?, ?)"));
        db.sql("insert into review_condition (reference, source, version, place, what, whose, due_on) values " + rows)
                .params(values)
                .update();
    }

    List<Condition> of(String reference, Source source, int version) {
        return db.sql("select place as number, what as text, whose as owner, due_on as due from review_condition"
                        + " where reference = ? and source = ? and version = ? order by place")
                .params(reference, source.name(), version)
                .query(Condition.class)
                .list();
    }
}
