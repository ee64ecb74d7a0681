package nl.vanregelsnaarruimte.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of proposals. */
@Repository
class ProposalRows {

    private final JdbcClient db;
    private final Clock clock;
    private final ReadOnce<Optional<Proposal>> read = new ReadOnce<>();

    ProposalRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Proposal proposal) {
        read.forget();
        db.sql("insert into proposal (reference, title, submitter, submitter_name, submitter_mail, organisation,"
                        + " organisation_name, stage, furthest, submitted_at, decide_before, counted_from, form,"
                        + " rule_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.reference(),
                        proposal.title(),
                        proposal.submitter(),
                        proposal.submitterName(),
                        proposal.submitterMail(),
                        proposal.organisation(),
                        proposal.organisationName(),
                        proposal.stage().name(),
                        proposal.furthest().name(),
                        proposal.submittedAt().atOffset(ZoneOffset.UTC),
                        proposal.decideBefore(),
                        proposal.countedFrom(),
                        proposal.form().name(),
                        proposal.ruleId())
                .update();
    }

    Optional<Proposal> find(String reference) {
        return read.get(
                reference,
                () -> db.sql("select * from proposal where reference = ?")
                        .param(reference)
                        .query(Proposal.class)
                        .optional());
    }

    void enter(String reference, Stage stage) {
        if (stage == Stage.CLOSED) {
            throw new IllegalArgumentException("a proposal is closed with an outcome");
        }
        db.sql("update proposal set stage = :stage, furthest = :stage, outcome = null, closed_at = null"
                        + " where reference = :reference")
                .param("stage", stage.name())
                .param("reference", reference)
                .update();
        read.change(reference, found -> found.map(proposal -> proposal.entered(stage)));
    }

    void close(String reference, Outcome outcome) {
        Instant now = Instant.now(clock);
        db.sql("update proposal set stage = ?, outcome = ?, closed_at = ? where reference = ?")
                .params(Stage.CLOSED.name(), outcome.name(), now.atOffset(ZoneOffset.UTC), reference)
                .update();
        read.change(reference, found -> found.map(proposal -> proposal.closed(outcome, now)));
    }

    /** Its time for a decision runs, counted from this day to that. */
    void runs(String reference, LocalDate from, LocalDate last) {
        read.forget();
        db.sql("update proposal set counted_from = ?, decide_before = ?, stood_since = null where reference = ?")
                .params(from, last, reference)
                .update();
    }

    void standsStill(String reference, LocalDate since) {
        read.forget();
        db.sql("update proposal set stood_since = ? where reference = ?")
                .params(since, reference)
                .update();
    }

    void advisedBy(String reference, User adviser) {
        read.forget();
        db.sql("update proposal set adviser = ?, adviser_name = ? where reference = ?")
                .params(adviser.username(), adviser.name(), reference)
                .update();
    }

    void takesForm(String reference, PilotForm form) {
        db.sql("update proposal set form = ? where reference = ?")
                .params(form.name(), reference)
                .update();
        read.change(reference, found -> found.map(proposal -> proposal.taking(form)));
    }

    /**
     * All for IMI, for BZK those that came as far as the review, and for everybody his own and those of his team; a
     * part for each, that walks an index and stops at the page's size.
     */
    List<Proposal> page(User reader, String before, int size) {
        List<String> whose = new ArrayList<>(List.of(
                "submitter = :me",
                "reference in (select reference from participant"
                        + " where kind = 'COLLEAGUE' and status = 'CONFIRMED' and mail = :mail)"));
        if (reader.has(Role.ADVISER) || reader.has(Role.COORDINATOR)) {
            whose = List.of("true");
        } else if (reader.has(Role.ASSESSOR) || reader.has(Role.DECIDER)) {
            whose.add("furthest <> 'INTAKE'");
        }
        String last = " order by reference desc limit " + size;
        String parts = whose.stream()
                .map(part -> "(select * from proposal where reference < :before and " + part + last + ")")
                .collect(Collectors.joining(" union "));
        return db.sql("select * from (" + parts + ") proposals" + last)
                .param("before", before)
                .param("me", reader.username())
                .param("mail", reader.mail())
                .query(Proposal.class)
                .list();
    }
}
