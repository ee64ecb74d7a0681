package nl.vanregelsnaarruimte.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.proposal.ManyRows;
import nl.vanregelsnaarruimte.proposal.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pilots measure, and what came out. */
@Component
public class Indicators {

    private final JdbcClient db;
    private final Clock clock;
    private final ReadOnce<List<Indicator>> read = new ReadOnce<>();

    Indicators(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Keeps what a pilot measures, in this order, with its baselines. */
    void add(String reference, List<NewIndicator> chosen, Actor by) {
        ManyRows rows = new ManyRows("indicator (id, reference, place, core, name, unit, direction, how, target)");
        Map<UUID, Measured> baselines = new LinkedHashMap<>();
        for (NewIndicator indicator : chosen) {
            UUID id = UUID.randomUUID();
            CoreIndicator core = indicator.core();
            rows.row(
                    id,
                    reference,
                    baselines.size(),
                    core == null ? null : core.name(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.direction().name(),
                    indicator.how(),
                    indicator.target());
            baselines.put(id, new Measured(indicator.baseline(), indicator.cases()));
        }
        rows.insert(db);
        measure(Moment.BASELINE, baselines, by);
    }

    /** Keeps what was measured today, by indicator; what was measured before is kept beside it. */
    public void measure(Moment moment, Map<UUID, Measured> measured, Actor by) {
        read.forget();
        ManyRows rows =
                new ManyRows("measurement (indicator, moment, measured_on, outcome, cases, recorded_by, recorded_at)");
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        measured.forEach((indicator, value) -> rows.row(
                indicator, moment.name(), Amsterdam.today(clock), value.outcome(), value.cases(), by.name(), now));
        rows.insert(db);
    }

    /** The indicators of a pilot in their order. */
    public List<Indicator> of(String reference) {
        return read.get(reference, () -> read(reference));
    }

    private List<Indicator> read(String reference) {
        Map<UUID, List<Measurement>> measured = new LinkedHashMap<>();
        Map<UUID, Indicator> found = new LinkedHashMap<>();
        db.sql("select i.*, m.moment, m.measured_on, m.outcome, m.cases from indicator i"
                        + " left join measurement m on m.indicator = i.id where i.reference = ? order by i.place, m.id")
                .param(reference)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    found.putIfAbsent(id, indicator(id, row));
                    if (row.getString("moment") != null) {
                        measured.computeIfAbsent(id, none -> new ArrayList<>()).add(measurement(row));
                    }
                });
        return found.values().stream()
                .map(indicator -> with(indicator, measured.getOrDefault(indicator.id(), List.of())))
                .toList();
    }

    private static Indicator indicator(UUID id, ResultSet row) throws SQLException {
        return new Indicator(
                id,
                row.getInt("place"),
                core(row.getString("core")),
                row.getString("name"),
                row.getString("unit"),
                Direction.valueOf(row.getString("direction")),
                row.getString("how"),
                row.getBigDecimal("target"),
                List.of());
    }

    private static Measurement measurement(ResultSet row) throws SQLException {
        return new Measurement(
                Moment.valueOf(row.getString("moment")),
                row.getObject("measured_on", LocalDate.class),
                row.getBigDecimal("outcome"),
                row.getInt("cases"));
    }

    private static @Nullable CoreIndicator core(@Nullable String name) {
        return name == null ? null : CoreIndicator.valueOf(name);
    }

    private static Indicator with(Indicator i, List<Measurement> measurements) {
        return new Indicator(
                i.id(), i.place(), i.core(), i.name(), i.unit(), i.direction(), i.how(), i.target(), measurements);
    }
}
