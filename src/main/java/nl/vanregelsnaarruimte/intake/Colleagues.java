package nl.vanregelsnaarruimte.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.ColleagueMail;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Status;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Stage;
import nl.vanregelsnaarruimte.proposal.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The colleagues whom a submitter named, who each say themselves whether they take part. */
@Service
@Transactional
class Colleagues implements LinkPage {

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

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.COLLEAGUE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Shown> show(String colleague) {
        return invited(colleague)
                .map(one -> Map.of(
                        "proposal", proposals.get(one.reference()),
                        "idea", proposals.idea(one.reference()),
                        "yesNo", YesNo.values()))
                .map(facts -> new Shown("intake/colleague", facts));
    }

    @Override
    public Optional<Shown> submit(String colleague, Answers answers) {
        YesNo joins = answers.choice("joins", YesNo.class);
        Optional<Participant> invited = invited(colleague);
        if (joins == null || invited.isEmpty() || !keep(invited.get(), joins)) {
            return Optional.empty();
        }
        return Optional.of(new Shown("intake/colleague-answered", Map.of("joins", joins)));
    }

    private Optional<Participant> invited(String colleague) {
        return participants
                .find(UUID.fromString(colleague))
                .filter(one -> one.status() == Status.INVITED)
                .filter(one -> proposals.get(one.reference()).outcome() == null);
    }

    /** Keeps the answer; false when it was given already, in the same moment. */
    private boolean keep(Participant colleague, YesNo joins) {
        boolean yes = joins == YesNo.YES;
        if (!participants.answer(colleague.id(), yes ? Status.CONFIRMED : Status.DECLINED)) {
            return false;
        }
        links.revoke(LinkPurpose.COLLEAGUE, colleague.id().toString());
        String event = yes ? "colleague.joined" : "colleague.declined";
        timeline.add(colleague.reference(), event, new Actor(colleague.name(), null), Audience.PARTIES);
        if (yes && proposals.get(colleague.reference()).stage() == Stage.RUNNING) {
            mail.giveBrake(colleague);
        }
        return true;
    }
}
