package nl.vanregelsnaarruimte.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links for people who act without logging in; only a hash of each is kept. */
@Component
public class Links {

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the token to put into a mail; it can't be had again. */
    public String issue(LinkPurpose purpose, String subject, Duration validity) {
        String token = Secret.random();
        jdbc.sql("insert into link (token_hash, purpose, subject, expires_at) values (:hash, :purpose, :subject, :at)")
                .param("hash", Secret.hash(token))
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("at", utc(clock.instant().plus(validity)))
                .update();
        return token;
    }

    /** Only looks: whoever acts on a link revokes it himself, in the same transaction. */
    public Optional<Link> open(String token, LinkPurpose purpose) {
        return jdbc.sql("""
                        select purpose, subject, expires_at from link
                        where token_hash = :hash and purpose = :purpose and expires_at > :now
                        """)
                .param("hash", Secret.hash(token))
                .param("purpose", purpose.name())
                .param("now", utc(clock.instant()))
                .query(Link.class)
                .optional();
    }

    /** Uses up all links of this subject by one of them; false when somebody else was first. */
    boolean consume(String token, Link link) {
        return jdbc.sql("""
                                delete from link where purpose = :purpose and subject = :subject
                                and exists (select 1 from link where token_hash = :hash)
                                """)
                        .param("purpose", link.purpose().name())
                        .param("subject", link.subject())
                        .param("hash", Secret.hash(token))
                        .update()
                > 0;
    }

    public void revoke(LinkPurpose purpose, String subject) {
        jdbc.sql("delete from link where purpose = :purpose and subject = :subject")
                .param("purpose", purpose.name())
                .param("subject", subject)
                .update();
    }

    void forgetExpired() {
        jdbc.sql("delete from link where expires_at <= :now")
                .param("now", utc(clock.instant()))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
