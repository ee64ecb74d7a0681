package nl.vanregelsnaarruimte.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The browsers in which somebody logged in lately. There only his own mistakes count, so that nobody who guesses at his
 * password elsewhere keeps him out.
 */
@Component
class KnownBrowsers {

    static final Duration MEMORY = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean knows(String token, String username) {
        return !token.isEmpty()
                && jdbc.sql("select count(*) from known_browser where token_hash = ? and username = ? and at > ?")
                                .params(Secret.hash(token), username, utc(oldest()))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Who was the last to log in with it, while he may log in. */
    Optional<String> account(String token) {
        return token.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select b.username from known_browser b join account a on a.username = b.username"
                                + " where b.token_hash = ? and b.at > ? and a.active")
                        .params(Secret.hash(token), utc(oldest()))
                        .query(String.class)
                        .optional();
    }

    /** Another token at each login, in place of the one before: what was stolen is soon of no use. */
    String renew(String token, String username) {
        String fresh = Secret.random();
        if (!token.isEmpty()) {
            jdbc.sql("delete from known_browser where token_hash = ?")
                    .param(Secret.hash(token))
                    .update();
        }
        jdbc.sql("insert into known_browser (token_hash, username, at) values (?, ?, ?)")
                .params(Secret.hash(fresh), username, utc(clock.instant()))
                .update();
        return fresh;
    }

    void forgetOld() {
        jdbc.sql("delete from known_browser where at <= ?").param(utc(oldest())).update();
    }

    private Instant oldest() {
        return clock.instant().minus(MEMORY);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
