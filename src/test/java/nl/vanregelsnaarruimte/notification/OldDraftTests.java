package nl.vanregelsnaarruimte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.journey.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft that nobody goes on with is deleted, and its maker has heard so twice. */
@AppTest
class OldDraftTests {

    private static final LocalDate DAY_62 = LocalDate.of(2026, 11, 16);
    private static final LocalDate DAY_83 = LocalDate.of(2026, 12, 7);
    private static final LocalDate DAY_90 = LocalDate.of(2026, 12, 14);

    @Autowired
    Road road;

    @Autowired
    Reminders reminders;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient db;

    private String page = "";

    @BeforeEach
    void somebodyBeginsToWrite() {
        clock.set(MovingClock.TUESDAY);
        page = Objects.requireNonNull(
                road.posts("indiener", "/voorstellen/nieuw", Map.of()).getRedirectedUrl());
        road.posts("indiener", page, Map.of("title", "Nog niet af"));
    }

    @AfterEach
    void throwAway() {
        db.sql("delete from draft where id = ?").param(id()).update();
        clock.set(MovingClock.TUESDAY);
    }

    @Test
    void isAnnouncedTwiceAndThenGone() {
        goRoundOn(DAY_62);
        assertThat(told()).isEqualTo(1);
        assertThat(mailbox.lastTo("indiener@voorbeeld.example"))
                .contains("verwijderen wij het concept na maandag 14 december 2026")
                .doesNotContain("Nog niet af");
        goRoundOn(DAY_62.plusDays(1));
        assertThat(told()).isEqualTo(1);
        goRoundOn(DAY_83);
        assertThat(told()).isEqualTo(2);
        goRoundOn(DAY_90);
        assertThat(told()).isEqualTo(2);
        goRoundOn(DAY_90.plusDays(1));

        assertThat(road.sees("indiener", page).getStatus()).isEqualTo(404);
    }

    @Test
    void staysWhenItsMakerGoesOn() {
        goRoundOn(DAY_62);
        goRoundOn(DAY_83);
        road.posts("indiener", page, Map.of("title", "Toch verder"));

        goRoundOn(DAY_90.plusDays(1));

        assertThat(told()).isZero();
    }

    private int told() {
        return db.sql("select told from draft where id = ?")
                .param(id())
                .query(Integer.class)
                .single();
    }

    private String id() {
        return page.split("/")[3];
    }

    private void goRoundOn(LocalDate day) {
        clock.set(day, LocalTime.of(7, 0));
        reminders.goRound();
        road.letTimeRun();
    }
}
