package nl.vanregelsnaarruimte.proposal;

import java.time.Clock;
import java.util.Objects;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Serial numbers within a year: each is given once, also when many ask in the same moment. */
@Component
public class Numbers {

    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate apart;

    Numbers(JdbcClient db, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of this series in this year, such as {@code VRR-2026-0042}; taken with the caller's transaction. */
    public String next(String series, int digits) {
        int year = Amsterdam.today(clock).getYear();
        Number number = raise(series, year);
        if (number == null) {
            begin(series, year);
            number = Objects.requireNonNull(raise(series, year));
        }
        return String.format("%s-%d-%0" + digits + "d", series, year, number.intValue());
    }

    /** The new number, which comes with the answer to the update; null when this year has none yet. */
    private @Nullable Number raise(String series, int year) {
        KeyHolder raised = new GeneratedKeyHolder();
        db.sql("update serial set last_number = last_number + 1 where series = ? and year_of = ?")
                .params(series, year)
                .update(raised, "last_number");
        return raised.getKey();
    }

    /** The first of a year makes the row in a transaction of its own: a lost race must not spoil the caller's. */
    private void begin(String series, int year) {
        try {
            apart.executeWithoutResult(
                    status -> db.sql("insert into serial (series, year_of, last_number) values (?, ?, 0)")
                            .params(series, year)
                            .update());
        } catch (DuplicateKeyException somebodyWasFirst) {
            // the row is there, which is all that was wanted
        }
    }
}
