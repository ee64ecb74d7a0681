package nl.vanregelsnaarruimte.benchmark;

import javax.sql.DataSource;
import nl.vanregelsnaarruimte.SqlCounter;

/** Counts what goes to the database in the children that are told to; the others keep their plain connections. */
final class SqlCounting {

    /** What a child is started with. */
    static final String PROPERTY = "-Dbenchmark.counting=true";

    static final boolean ASKED = Boolean.getBoolean("benchmark.counting");

    private SqlCounting() {}

    static DataSource of(DataSource pool) {
        return ASKED ? (DataSource) new SqlCounter().postProcessAfterInitialization(pool, "dataSource") : pool;
    }
}
