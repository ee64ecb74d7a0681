package nl.vanregelsnaarruimte.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts wrong passwords by account and by address, so that guessing takes too long to be worth it. */
@Component
class LoginAttempts {

    static final Duration WAIT = Duration.ofMinutes(15);
    static final int BY_ACCOUNT = 5;

    /** A whole office may share one address. */
    static final int BY_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt before it is judged, so that a hundred at once are a hundred. */
    boolean allows(String account, String address) {
        jdbc.sql("insert into login_attempt (account_hash, address_hash, at) values (:account, :address, :now)")
                .param("account", Secret.hash(account))
                .param("address", Secret.hash(address))
                .param("now", utc(clock.instant()))
                .update();
        return jdbc.sql("""
                        select
                            (select count(*) from login_attempt where account_hash = :account and at > :since) as by_account,
                            (select count(*) from login_attempt where address_hash = :address and at > :since) as by_address
                        """)
                .param("account", Secret.hash(account))
                .param("address", Secret.hash(address))
                .param("since", utc(clock.instant().minus(WAIT)))
                .query((row, number) ->
                        row.getInt("by_account") <= BY_ACCOUNT && row.getInt("by_address") <= BY_ADDRESS)
                .single();
    }

    /** Whoever knows the password of one account gets no more guesses at the others. */
    void forget(String account) {
        jdbc.sql("delete from login_attempt where account_hash = :account")
                .param("account", Secret.hash(account))
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from login_attempt where at <= :since")
                .param("since", utc(clock.instant().minus(WAIT)))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
