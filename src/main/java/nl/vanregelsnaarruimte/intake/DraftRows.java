package nl.vanregelsnaarruimte.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of drafts, and of what became of those that were sent. */
@Repository
class DraftRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;

    DraftRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    String add(String owner, Map<String, List<String>> typed) {
        String id = UUID.randomUUID().toString();
        db.sql("insert into draft (id, owner, answers, created_at, changed_at) values (?, ?, ?, ?, ?)")
                .params(id, owner, json(typed), now(), now())
                .update();
        return id;
    }

    void save(String id, Map<String, List<String>> typed) {
        db.sql("update draft set answers = ?, changed_at = ?, told = 0, told_on = null where id = ?")
                .params(json(typed), now(), id)
                .update();
    }

    Optional<Draft> find(String id, String owner) {
        return select(id, owner, "");
    }

    /** The draft, held until the end of the transaction: two tabs that save at once both keep what they typed. */
    Optional<Draft> lock(String id, String owner) {
        return select(id, owner, " for update");
    }

    private Optional<Draft> select(String id, String owner, String lock) {
        return db.sql("select id, answers, changed_at from draft where id = ? and owner = ?" + lock)
                .params(id, owner)
                .query(DraftRows::draft)
                .optional();
    }

    /** Holds what somebody has until the end of the transaction, so that two who count count one after the other. */
    void hold(String owner) {
        db.sql("select id from draft where owner = ? order by id for update")
                .param(owner)
                .query(String.class)
                .list();
    }

    /** Somebody's drafts, the latest first. */
    List<Draft> of(String owner) {
        return db.sql("select id, answers, changed_at from draft where owner = ? order by changed_at desc limit "
                        + Drafts.MOST)
                .param(owner)
                .query(DraftRows::draft)
                .list();
    }

    /** Throws it away; false when it was gone already. */
    boolean delete(String id, String owner) {
        return db.sql("delete from draft where id = ? and owner = ?")
                        .params(id, owner)
                        .update()
                == 1;
    }

    void sent(String id, String owner, String reference) {
        db.sql("insert into draft_sent (id, owner, reference) values (?, ?, ?)")
                .params(id, owner, reference)
                .update();
    }

    Optional<String> reference(String id, String owner) {
        return db.sql("select reference from draft_sent where id = ? and owner = ?")
                .params(id, owner)
                .query(String.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String json(Map<String, List<String>> typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        try {
            return new Draft(
                    row.getString("id"),
                    JSON.readValue(row.getString("answers"), TYPED),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
