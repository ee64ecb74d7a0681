package nl.vanregelsnaarruimte.access;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Counts wrong passwords by name, by account and by address, so that guessing takes too long to be worth it. */
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

    /**
     * Counts an attempt before it is judged, so that a hundred at once are a hundred. By what was typed as well as by
     * account: who may wait only by the one learns nothing of the other.
     */
    LoginAttempt begin(String typed, String account, String address) {
        long typedRow = add(typed(typed), address);
        long accountRow = add(account(account), "");
        return jdbc.sql("""
                        select
                            (select count(*) from login_attempt where account_hash = :typed and at > :since) as by_typed,
                            (select count(*) from login_attempt where account_hash = :account and at > :since) as by_account,
                            (select count(*) from login_attempt where address_hash = :address and at > :since) as by_address
                        """)
                .param("typed", typed(typed))
                .param("account", account(account))
                .param("address", Secret.hash(address))
                .param("since", utc(clock.instant().minus(WAIT)))
                .query((row, number) -> new LoginAttempt(
                        typedRow,
                        accountRow,
                        row.getInt("by_typed"),
                        row.getInt("by_account"),
                        row.getInt("by_address")))
                .single();
    }

    /** An attempt that was refused unjudged does not make anybody wait longer. */
    void takeBack(long row) {
        jdbc.sql("delete from login_attempt where id = :id").param("id", row).update();
    }

    /** Whoever knows the password of one account gets no more guesses at the others. */
    void forget(String typed, String account) {
        jdbc.sql("delete from login_attempt where account_hash in (:typed, :account)")
                .param("typed", typed(typed))
                .param("account", account(account))
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from login_attempt where at <= :since")
                .param("since", utc(clock.instant().minus(WAIT)))
                .update();
    }

    private long add(String name, String address) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into login_attempt (account_hash, address_hash, at) values (:name, :address, :now)")
                .param("name", name)
                .param("address", Secret.hash(address))
                .param("now", utc(clock.instant()))
                .update(key, "id");
        return requireNonNull(key.getKeyAs(Long.class));
    }

    private static String typed(String name) {
        return Secret.hash("typed " + name);
    }

    private static String account(String name) {
        return Secret.hash("account " + name);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
