package nl.vanregelsnaarruimte.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What submitters wrote, each round kept. */
@Repository
class Ideas {

    private final JdbcClient db;

    Ideas(JdbcClient db) {
        this.db = db;
    }

    void add(String reference, Idea idea) {
        db.sql(
                        "insert into idea (reference, round, civil_servant, function_group, serves, delivers, what_limits, example,"
                                + " why_no_fit, alternative, purpose_kept, hypothesis, learning_question, gains, gain_hours, people,"
                                + " gain_why, scope, mandate, hours, months, wish)"
                                + " select :reference, coalesce(max(round), 0) + 1, :civilServant, :functionGroup, :serves,"
                                + " :delivers, :whatLimits, :example, :whyNoFit, :alternative, :purposeKept, :hypothesis,"
                                + " :learningQuestion, :gains, :gainHours, :people, :gainWhy, :scope, :mandate, :hours, :months,"
                                + " :wish from idea where reference = :reference")
                .param("reference", reference)
                .param("civilServant", idea.civilServant())
                .param("functionGroup", idea.functionGroup().name())
                .param("serves", idea.serves().name())
                .param("delivers", idea.delivers())
                .param("whatLimits", idea.whatLimits())
                .param("example", idea.example())
                .param("whyNoFit", idea.whyNoFit())
                .param("alternative", idea.alternative())
                .param("purposeKept", idea.purposeKept())
                .param("hypothesis", idea.hypothesis())
                .param("learningQuestion", idea.learningQuestion())
                .param("gains", idea.gains().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .param("gainHours", idea.gainHours())
                .param("people", idea.people())
                .param("gainWhy", idea.gainWhy())
                .param("scope", idea.scope().name())
                .param("mandate", idea.mandate().name())
                .param("hours", idea.hours())
                .param("months", idea.months())
                .param("wish", idea.wish().name())
                .update();
    }

    Idea latest(String reference) {
        return db.sql("select * from idea where reference = ? order by round desc limit 1")
                .param(reference)
                .query(Ideas::idea)
                .single();
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
