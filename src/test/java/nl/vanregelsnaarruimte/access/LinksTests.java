package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class LinksTests {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private Links links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovingClock clock;

    @AfterEach
    void clean() {
        jdbc.sql("delete from link where subject like 'links-%'").update();
        clock.set(MovingClock.TUESDAY);
    }

    @Test
    void opensForItsPurposeAlone() {
        String token = links.issue(LinkPurpose.MANDATE, "links-1", WEEK);

        assertThat(links.open(token, LinkPurpose.MANDATE))
                .contains(new Link(LinkPurpose.MANDATE, "links-1", MovingClock.TUESDAY.plus(WEEK)));
        assertThat(links.open(token, LinkPurpose.BRAKE)).isEmpty();
        assertThat(links.open(token + "x", LinkPurpose.MANDATE)).isEmpty();
    }

    @Test
    void canNotBeGuessedNorReadFromTheDatabase() {
        String token = links.issue(LinkPurpose.MANDATE, "links-2", WEEK);

        assertThat(Base64.getUrlDecoder().decode(token)).hasSizeGreaterThanOrEqualTo(16);
        assertThat(jdbc.sql("select * from link where subject = 'links-2'")
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row.values()).doesNotContain(token));
    }

    @Test
    void worksUntilItsLastMoment() {
        String token = links.issue(LinkPurpose.MANDATE, "links-3", WEEK);

        clock.advance(WEEK.minusSeconds(1));
        assertThat(links.open(token, LinkPurpose.MANDATE)).isPresent();

        clock.advance(Duration.ofSeconds(1));
        assertThat(links.open(token, LinkPurpose.MANDATE)).isEmpty();
    }

    @Test
    void worksNoLongerOnceRevoked() {
        String token = links.issue(LinkPurpose.MANDATE, "links-4", WEEK);
        String other = links.issue(LinkPurpose.COLLEAGUE, "links-4", WEEK);

        links.revoke(LinkPurpose.MANDATE, "links-4");

        assertThat(links.open(token, LinkPurpose.MANDATE)).isEmpty();
        assertThat(links.open(other, LinkPurpose.COLLEAGUE)).isPresent();
    }

    @Test
    void isThrownAwayWhenItHasExpired() {
        links.issue(LinkPurpose.MANDATE, "links-5", WEEK);
        clock.advance(WEEK);

        links.forgetExpired();

        assertThat(jdbc.sql("select subject from link where subject = 'links-5'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
