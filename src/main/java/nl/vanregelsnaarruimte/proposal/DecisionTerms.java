package nl.vanregelsnaarruimte.proposal;

import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The proposals whose eight weeks went by without a decision; each term is told of once, and none that stands still. */
@Component
public class DecisionTerms {

    private final JdbcClient db;
    private final Timeline timeline;

    DecisionTerms(JdbcClient db, Timeline timeline) {
        this.db = db;
        this.timeline = timeline;
    }

    /** The references of those that have become too late; from now on they count as told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> takeLate(LocalDate today, int most) {
        List<String> late = db.sql(
                        "select reference from proposal where stage in ('INTAKE', 'REVIEW') and stood_since is null"
                                + " and (told_late is null or told_late < decide_before) and decide_before < ?"
                                + " order by decide_before limit " + most)
                .param(today)
                .query(String.class)
                .list();
        return late.stream().filter(this::tell).toList();
    }

    private boolean tell(String reference) {
        boolean first = db.sql("update proposal set told_late = decide_before"
                                + " where reference = ? and (told_late is null or told_late < decide_before)")
                        .param(reference)
                        .update()
                == 1;
        if (first) {
            timeline.add(reference, "decision.late", Actor.SYSTEM, Audience.ALL);
        }
        return first;
    }
}
