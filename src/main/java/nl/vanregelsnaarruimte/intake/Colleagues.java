package nl.vanregelsnaarruimte.intake;

import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.ColleagueMail;
import nl.vanregelsnaarruimte.proposal.Idea;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import nl.vanregelsnaarruimte.proposal.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The colleagues whom a submitter named, who each say themselves whether they take part. */
@Service
@Transactional
class Colleagues {

    private final Participants participants;
    private final Proposals proposals;
    private final Links links;
    private final ColleagueMail mail;
    private final Timeline timeline;

    Colleagues(Participants participants, Proposals proposals, Links links, ColleagueMail mail, Timeline timeline) {
        this.participants = participants;
        this.proposals = proposals;
        this.links = links;
        this.mail = mail;
        this.timeline = timeline;
    }

    /** The colleague with this id while his answer is awaited. */
    @Transactional(readOnly = true)
    Optional<Participant> invited(String id) {
        return participants.find(UUID.fromString(id)).filter(colleague -> colleague.status() == Status.INVITED);
    }

    @Transactional(readOnly = true)
    Proposal proposal(Participant colleague) {
        return proposals.get(colleague.reference());
    }

    @Transactional(readOnly = true)
    Idea idea(Participant colleague) {
        return proposals.idea(colleague.reference());
    }

    /** Keeps whether he takes part; null when that is not clear. */
    @Nullable
    YesNo answer(Participant colleague, Answers answers) {
        YesNo joins = answers.choice("joins", YesNo.class);
        if (joins != null
                && participants.answer(colleague.id(), joins == YesNo.YES ? Status.CONFIRMED : Status.DECLINED)) {
            links.revoke(LinkPurpose.COLLEAGUE, colleague.id().toString());
            String event = joins == YesNo.YES ? "colleague.joined" : "colleague.declined";
            timeline.add(colleague.reference(), event, new Actor(colleague.name(), null), Audience.ALL);
            if (joins == YesNo.YES && proposal(colleague).stage() == Stage.RUNNING) {
                mail.giveBrake(colleague);
            }
        }
        return joins;
    }
}
