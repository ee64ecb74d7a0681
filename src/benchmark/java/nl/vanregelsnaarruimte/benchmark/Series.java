package nl.vanregelsnaarruimte.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills tables in bulk: the two databases count in their own ways. */
record Series(JdbcClient db) {

    /** The six groups over which the tasks are spread. */
    static final String GROUP = "case mod(s.x, 6) when 0 then 'ADVISER' when 1 then 'COORDINATOR' when 2 then 'BROKER'"
            + " when 3 then 'ASSESSOR' when 4 then 'DECIDER' else 'EVALUATOR' end";

    /** Spread over a year, in an order that is not that of the rows. */
    static final String DUE = "date '2026-12-01' + cast(mod(cast(s.x as bigint) * 7919, 365) as integer)";

    /** Each column's expression may name {@code s.x}, which runs from the first number to the last. */
    void insert(String columns, String values, int first, int last) {
        String series = h2() ? "system_range(%d, %d) s" : "generate_series(%d, %d) s(x)";
        db.sql("insert into " + columns + " select " + values + " from " + series.formatted(first, last))
                .update();
    }

    void analyze() {
        db.sql("analyze").update();
    }

    private static boolean h2() {
        return Database.told().url().startsWith("jdbc:h2");
    }
}
