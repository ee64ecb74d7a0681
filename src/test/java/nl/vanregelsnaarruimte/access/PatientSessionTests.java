package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

class PatientSessionTests {

    private static final Instant NOON = Instant.parse("2026-03-03T11:00:00Z");

    private final MapSession kept = new MapSession();
    private final PatientSession<MapSession> session = new PatientSession<>(kept);

    @Test
    void notesOnceAMinuteThatSomebodyIsThere() {
        kept.setLastAccessedTime(NOON);

        session.setLastAccessedTime(NOON.plusSeconds(59));
        assertThat(kept.getLastAccessedTime()).isEqualTo(NOON);

        session.setLastAccessedTime(NOON.plusSeconds(61));
        assertThat(kept.getLastAccessedTime()).isEqualTo(NOON.plusSeconds(61));
    }

    @Test
    void endsWhenNobodyWasThereForItsTime() {
        kept.setMaxInactiveInterval(Duration.ofMinutes(30));
        kept.setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(31)));

        assertThat(session.isExpired()).isTrue();
    }
}
