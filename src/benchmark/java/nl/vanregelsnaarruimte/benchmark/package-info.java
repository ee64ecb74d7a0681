/**
 * The benchmark: {@code mvn -Pbenchmark verify} measures the product beside the bare engine, prints its tables and
 * writes them to {@code target/benchmark.md}. How it measures stands in {@code src/docs/adr/0014}.
 *
 * <p>A part is a class that implements {@link nl.vanregelsnaarruimte.benchmark.Part}, with a line of its own in
 * {@link nl.vanregelsnaarruimte.benchmark.Benchmark}. From the {@link nl.vanregelsnaarruimte.benchmark.Bench} it gets
 * databases (fresh on each call) and children (a JVM of its own for each contender). It gives back a {@link
 * nl.vanregelsnaarruimte.benchmark.Row} for each goal, made by {@link nl.vanregelsnaarruimte.benchmark.Goal}:
 *
 * <pre>
 * Goal.atLeast("G1", 1.0, 1.25).row("lives/s, PostgreSQL, 1 thread", "5.1 (4.9-5.3)", "5.6 (5.2-5.9)", 1.10)
 * </pre>
 *
 * <p>A contender is a class with a {@code main} that calls {@link nl.vanregelsnaarruimte.benchmark.Served#by} with a
 * function from a line to a line; the part talks with it by {@link nl.vanregelsnaarruimte.benchmark.Child#ask}. One
 * that does the same thing again and again uses {@link nl.vanregelsnaarruimte.benchmark.Repeated}, and the part
 * {@link nl.vanregelsnaarruimte.benchmark.Duel}, which lets contenders take turns and takes medians. What a child
 * writes by itself goes to {@code target/benchmark/NAME.log}.
 *
 * <p>Properties: {@code -Dbenchmark.only=lives,counts} names parts; {@code -Dbenchmark.rounds=5}; {@code
 * -Dbenchmark.seconds=4} is how long one round of a contender goes on.
 */
@NullMarked
package nl.vanregelsnaarruimte.benchmark;

import org.jspecify.annotations.NullMarked;
