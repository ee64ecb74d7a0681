package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The room that managers are asked for and give. */
@Service
@Transactional
class Mandates {

    private final MandateRows rows;
    private final Participants participants;
    private final Links links;
    private final Timeline timeline;
    private final Clock clock;

    Mandates(MandateRows rows, Participants participants, Links links, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.links = links;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whom the submitter or BZK asked last, and what was said with it; empty before the first time. */
    @Transactional(readOnly = true)
    public Optional<MandateAsk> latestAsk(String reference) {
        return rows.of(reference).latestAsk();
    }

    @Transactional(readOnly = true)
    MandateStatus status(String reference) {
        return rows.status(reference);
    }

    @Transactional(readOnly = true)
    List<MandateAnswer> answers(String reference) {
        return rows.of(reference).answers();
    }

    /** The last answer, when it points at somebody else. */
    @Transactional(readOnly = true)
    Optional<MandateAnswer> pointer(String reference) {
        return answers(reference).stream().findFirst().filter(answer -> answer.reply() == MandateReply.NOT_MINE);
    }

    /** The manager who is asked now, or whom the submitter named. */
    @Transactional(readOnly = true)
    Person giver(String reference) {
        Participant giver = participants.of(reference, Kind.MANDATE_GIVER).stream()
                .findFirst()
                .orElseThrow();
        return new Person(giver.name(), giver.function(), giver.mail());
    }

    @Transactional(readOnly = true)
    List<MandateHelp> help(String reference) {
        return rows.help(reference);
    }

    /** Asks this manager, and from now on nobody else: links that went out before are dead. */
    void ask(String reference, Person giver, boolean help, String message, Actor by) {
        endLinks(reference);
        UUID asked = participants.replace(reference, Kind.MANDATE_GIVER, giver);
        rows.add(new MandateAsk(asked, reference, help, message, by.name(), clock.instant()));
        timeline.add(reference, "mandate.asked", by, Audience.PARTIES, giver.name());
    }

    /** Writes that the term went by without a mandate. */
    void expire(String reference) {
        endLinks(reference);
        rows.becomes(reference, MandateStatus.EXPIRED, clock.instant());
        timeline.add(reference, "mandate.expired", Actor.SYSTEM, Audience.PARTIES);
    }

    /** Gives a mandate that was refused or came too late another chance. */
    void reopen(String reference) {
        MandateStatus status = status(reference);
        if (status == MandateStatus.REFUSED || status == MandateStatus.EXPIRED) {
            rows.becomes(reference, MandateStatus.OPEN, clock.instant());
        }
    }

    private void endLinks(String reference) {
        latestAsk(reference)
                .ifPresent(ask -> links.revoke(LinkPurpose.MANDATE, ask.giver().toString()));
    }
}
