package nl.vanregelsnaarruimte.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class RulesTests {

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .generateUniqueName(true)
            .addScript("db/migration/V30__rule.sql")
            .setScriptEncoding("UTF-8")
            .setType(EmbeddedDatabaseType.H2)
            .build();
    private final MovingClock clock = new MovingClock();
    private final Rules rules = new Rules(JdbcClient.create(database), clock);

    @AfterEach
    void close() {
        database.shutdown();
    }

    @Test
    void keepsEverythingThatIsKnownOfARule() {
        RuleReference source = RuleReference.parse("BWBR0005537#Artikel1:3").orElseThrow();

        UUID id = rules.add(new NewRule(
                RuleKind.PROCEDURE,
                "Parafen",
                "Elke brief krijgt drie parafen.",
                "Fouten voorkomen",
                source,
                "Directie"));

        assertThat(rules.get(id))
                .isEqualTo(new Rule(
                        id,
                        RuleKind.PROCEDURE,
                        RuleKind.PROCEDURE,
                        "Parafen",
                        "Elke brief krijgt drie parafen.",
                        "Fouten voorkomen",
                        source,
                        "Directie",
                        clock.instant()));
    }

    @Test
    void keepsARuleThatStandsNowhere() {
        UUID id = rules.add(new NewRule(RuleKind.NO_RULE, "Gewoonte", "Zo doen we het", "Onbekend", null, ""));

        assertThat(rules.get(id).source()).isNull();
    }

    @Test
    void keepsTheChoiceOfTheChallengerBesideALaterKind() {
        UUID id = rules.add(new NewRule(RuleKind.PROCEDURE, "Parafen", "Tekst", "Doel", null, "Directie"));

        rules.reclassify(id, RuleKind.ACT, "Dit staat in de wet.", "imi");
        rules.reclassify(id, RuleKind.POLICY_RULE, "Het is toch een beleidsregel.", "jurist");

        assertThat(rules.get(id).kind()).isEqualTo(RuleKind.POLICY_RULE);
        assertThat(rules.get(id).chosenKind()).isEqualTo(RuleKind.PROCEDURE);
        assertThat(JdbcClient.create(database)
                        .sql("select reason from rule_classification where rule_id = ? order by id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("Dit staat in de wet.", "Het is toch een beleidsregel.");
    }

    @Test
    void knowsNoRuleThatWasNeverAdded() {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> rules.get(UUID.randomUUID()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> rules.reclassify(UUID.randomUUID(), RuleKind.ACT, "", "imi"));
    }
}
