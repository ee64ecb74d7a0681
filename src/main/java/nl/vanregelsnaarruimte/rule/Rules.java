package nl.vanregelsnaarruimte.rule;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All rules that were ever challenged; what was said about a rule is never changed, only its kind. */
@Service
@Transactional
public class Rules {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID add(NewRule rule) {
        UUID id = UUID.randomUUID();
        RuleReference source = rule.source();
        jdbc.sql("""
                insert into rule (id, kind, chosen_kind, title, rule_text, purpose, source, owner_name, created_at)
                values (:id, :kind, :kind, :title, :text, :purpose, :source, :ownerName, :now)
                """)
                .param("id", id)
                .param("kind", rule.kind().name())
                .param("title", rule.title())
                .param("text", rule.text())
                .param("purpose", rule.purpose())
                .param("source", source == null ? null : source.identifier())
                .param("ownerName", rule.ownerName())
                .param("now", now())
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Rule get(UUID id) {
        return jdbc.sql("""
                select id, kind, chosen_kind, title, rule_text, purpose, source, owner_name, created_at
                from rule where id = :id
                """).param("id", id).query(RuleRow.class).single().toRule();
    }

    /** Gives the rule another kind, or confirms the one it has; what the challenger chose is kept. */
    public void reclassify(UUID id, RuleKind kind, String reason, String by) {
        jdbc.sql("update rule set kind = :kind where id = :id")
                .param("kind", kind.name())
                .param("id", id)
                .update();
        jdbc.sql("""
                insert into rule_classification (rule_id, kind, reason, classified_by, classified_at)
                values (:id, :kind, :reason, :by, :now)
                """)
                .param("id", id)
                .param("kind", kind.name())
                .param("reason", reason)
                .param("by", by)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
