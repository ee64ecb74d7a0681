package nl.vanregelsnaarruimte.benchmark;

import java.util.List;

/** One part of the benchmark, with a table of its own. */
interface Part {

    /** What {@code -Dbenchmark.only} calls it. */
    String name();

    /** What stands above its table. */
    String title();

    /** How it was measured, in a sentence or two under the title. */
    String note();

    List<Row> measure(Bench bench) throws Exception;
}
