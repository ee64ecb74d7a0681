package nl.vanregelsnaarruimte.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vanregelsnaarruimte.proposal.Approval.Condition;
import nl.vanregelsnaarruimte.proposal.RefusalReason;
import org.jspecify.annotations.Nullable;

/**
 * What is decided or advised, apart from why.
 *
 * @param from the first day of the pilot; null unless approved
 * @param to its last day; null unless approved
 * @param experimentClause the article that allows to try something else; empty where none is needed
 * @param conditions what must be done before the start; none unless approved with conditions
 * @param reasons the reasons of the closed list; none unless rejected
 */
record Terms(
        Verdict verdict,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String stopCondition,
        String experimentClause,
        List<Condition> conditions,
        Set<RefusalReason> reasons) {

    Terms with(List<Condition> conditions) {
        return new Terms(verdict, from, to, stopCondition, experimentClause, conditions, reasons);
    }
}
