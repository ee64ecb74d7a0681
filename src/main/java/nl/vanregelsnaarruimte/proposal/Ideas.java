package nl.vanregelsnaarruimte.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What submitters wrote, each round kept. */
@Repository
class Ideas {

    private final JdbcClient db;
    private final ReadOnce<Idea> read = new ReadOnce<>();

    Ideas(JdbcClient db) {
        this.db = db;
    }

    void add(String reference, Idea idea) {
        read.forget();
        db.sql(
                        "insert into idea (reference, round, civil_servant, function_group, serves, delivers, what_limits, example,"
                                + " why_no_fit, alternative, purpose_kept, hypothesis, learning_question, gains, gain_hours, people,"
                                + " gain_why, scope, mandate, hours, months, wish)"
                                + " select :reference, coalesce(max(round), 0) + 1, :civilServant, :functionGroup, :serves,"
                                + " :delivers, :whatLimits, :example, :whyNoFit, :alternative, :purposeKept, :hypothesis,"
                                + " :learningQuestion, :gains, :gainHours, :people, :gainWhy, :scope, :mandate, :hours, :months,"
                                + " :wish from idea where reference = :reference")
                .param("reference", reference)
                .params(texts(idea))
                .params(choices(idea))
                .update();
    }

    private static Map<String, Object> texts(Idea idea) {
        return Map.of(
                "delivers", idea.delivers(),
                "whatLimits", idea.whatLimits(),
                "example", idea.example(),
                "whyNoFit", idea.whyNoFit(),
                "alternative", idea.alternative(),
                "purposeKept", idea.purposeKept(),
                "hypothesis", idea.hypothesis(),
                "learningQuestion", idea.learningQuestion(),
                "gainWhy", idea.gainWhy());
    }

    private static Map<String, Object> choices(Idea idea) {
        return Map.ofEntries(
                Map.entry("civilServant", idea.civilServant()),
                Map.entry("functionGroup", idea.functionGroup().name()),
                Map.entry("serves", idea.serves().name()),
                Map.entry("gains", idea.gains().stream().map(Enum::name).collect(Collectors.joining(" "))),
                Map.entry("gainHours", idea.gainHours()),
                Map.entry("people", idea.people()),
                Map.entry("scope", idea.scope().name()),
                Map.entry("mandate", idea.mandate().name()),
                Map.entry("hours", idea.hours()),
                Map.entry("months", idea.months()),
                Map.entry("wish", idea.wish().name()));
    }

    Idea latest(String reference) {
        return read.get(
                reference,
                () -> db.sql("select * from idea where reference = ? order by round desc limit 1")
                        .param(reference)
                        .query(Ideas::idea)
                        .single());
    }

    private static Idea idea(ResultSet row, int number) throws SQLException {
        return new Idea(
                row.getBoolean("civil_servant"),
                FunctionGroup.valueOf(row.getString("function_group")),
                Serves.valueOf(row.getString("serves")),
                row.getString("delivers"),
                row.getString("what_limits"),
                row.getString("example"),
                row.getString("why_no_fit"),
                row.getString("alternative"),
                row.getString("purpose_kept"),
                row.getString("hypothesis"),
                row.getString("learning_question"),
                gains(row.getString("gains")),
                row.getInt("gain_hours"),
                row.getInt("people"),
                row.getString("gain_why"),
                Scope.valueOf(row.getString("scope")),
                MandateState.valueOf(row.getString("mandate")),
                row.getInt("hours"),
                row.getInt("months"),
                PilotForm.valueOf(row.getString("wish")));
    }

    private static Set<GainKind> gains(String names) {
        Set<GainKind> gains = EnumSet.noneOf(GainKind.class);
        for (String name : names.split(" ", -1)) {
            gains.add(GainKind.valueOf(name));
        }
        return gains;
    }
}
