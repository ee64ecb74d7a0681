package nl.vanregelsnaarruimte.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.storage.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of proposals. */
@Repository
class ProposalRows {

    private static final RecordRows<Proposal> PROPOSAL = new RecordRows<>(Proposal.class);

    private final JdbcClient db;
    private final Participants participants;
    private final Clock clock;
    private final ReadOnce<Optional<Proposal>> read = new ReadOnce<>();

    ProposalRows(JdbcClient db, Participants participants, Clock clock) {
        this.db = db;
        this.participants = participants;
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
        return read.get(reference, () -> read(reference));
    }

    /** Nobody else locks it before this transaction ends; what was read of it before is read again. */
    void lock(String reference) {
        read.forget();
        db.sql("select reference from proposal where reference = ? for update")
                .param(reference)
                .query(String.class)
                .optional();
    }

    /** Whoever asks for a proposal asks for its people next, so they come along: a row for each. */
    private Optional<Proposal> read(String reference) {
        List<Proposal> found = new ArrayList<>();
        List<Participant> people = new ArrayList<>();
        db.sql("select p.*, " + Participants.JOINED + " from proposal p left join participant q"
                        + " on q.reference = p.reference and q.status not in (" + Participants.GONE + ")"
                        + " where p.reference = ? order by q.seq")
                .param(reference)
                .query(row -> {
                    if (found.isEmpty()) {
                        found.add(PROPOSAL.mapRow(row, 0));
                    }
                    Participants.joined(row).ifPresent(people::add);
                });
        participants.found(reference, people);
        return found.stream().findFirst();
    }

    void enter(String reference, Stage stage) {
        if (stage == Stage.CLOSED) {
            throw new IllegalArgumentException("a proposal is closed with an outcome");
        }
        // back in the intake it stays known to who has seen it since
        String furthest = stage == Stage.INTAKE ? "" : ", furthest = :stage";
        db.sql("update proposal set stage = :stage" + furthest + ", outcome = null, closed_at = null"
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

    /** Keeps where a proposal is, and how its time for a decision is counted. */
    void keep(Proposal moved) {
        Outcome outcome = moved.outcome();
        Instant closedAt = moved.closedAt();
        db.sql("update proposal set stage = ?, furthest = ?, outcome = ?, closed_at = ?, counted_from = ?,"
                        + " decide_before = ?, stood_since = ? where reference = ?")
                .params(
                        moved.stage().name(),
                        moved.furthest().name(),
                        outcome == null ? null : outcome.name(),
                        closedAt == null ? null : closedAt.atOffset(ZoneOffset.UTC),
                        moved.countedFrom(),
                        moved.decideBefore(),
                        moved.stoodSince(),
                        moved.reference())
                .update();
        read.put(moved.reference(), Optional.of(moved));
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
                        + " where kind = 'COLLEAGUE' and status = 'CONFIRMED' and mailbox = :mailbox)"));
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
                .param("mailbox", MailAddress.mailbox(reader.mail()))
                .query(PROPOSAL)
                .list();
    }
}
