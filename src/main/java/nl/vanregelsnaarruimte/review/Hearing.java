package nl.vanregelsnaarruimte.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.SentBack;
import nl.vanregelsnaarruimte.proposal.SentBacks;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.review.Voice.Kind;
import nl.vanregelsnaarruimte.review.Voices.Asked;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the unions, the owner of the rule and the lawyer what they think, and keeps what they say. */
@Service
@Transactional
class Hearing {

    private final DossierChecks checks;
    private final Voices voices;
    private final Consultations consultations;
    private final SentBacks sentBacks;
    private final Participants participants;
    private final Links links;
    private final Timeline timeline;
    private final Worklist worklist;
    private final Workflow workflow;

    Hearing(
            DossierChecks checks,
            Voices voices,
            Consultations consultations,
            SentBacks sentBacks,
            Participants participants,
            Links links,
            Timeline timeline,
            Worklist worklist,
            Workflow workflow) {
        this.checks = checks;
        this.voices = voices;
        this.consultations = consultations;
        this.sentBacks = sentBacks;
        this.participants = participants;
        this.links = links;
        this.timeline = timeline;
        this.worklist = worklist;
        this.workflow = workflow;
    }

    /**
     * Keeps what the assessor found and who is to be asked.
     *
     * @param unions the names of the unions by their codes
     * @param owner who answers for the rule; empty when he is not asked
     */
    void open(OpenTask task, DossierCheck check, Map<String, String> unions, Optional<Person> owner, boolean lawyer) {
        String reference = task.reference();
        checks.add(check);
        List<Asked> asked = new ArrayList<>();
        unions.forEach((code, name) -> asked.add(new Asked(Kind.UNION, code, name)));
        owner.ifPresent(person -> {
            participants.replace(reference, Participant.Kind.RULE_OWNER, person);
            asked.add(new Asked(Kind.OWNER, "", person.name() + ", " + person.function()));
        });
        if (lawyer) {
            asked.add(new Asked(Kind.LAWYER, "", ""));
        }
        voices.ask(reference, asked);
        timeline.add(reference, "review.asked", check.by(), Audience.ALL);
        AskOwner ask = owner.isPresent() ? AskOwner.YES : AskOwner.NO;
        workflow.complete(task, check.by(), Map.of("ownerAsked", ask.name(), "dossier", Completeness.COMPLETE.name()));
    }

    /** Asks nobody yet: the intake must find out more first. */
    void sendBack(OpenTask task, SentBack sent) {
        sentBacks.add(sent);
        timeline.add(task.reference(), "review.sentBack", sent.by(), Audience.ALL, sent.reason());
        workflow.complete(task, sent.by(), Map.of("dossier", Completeness.INCOMPLETE.name()));
    }

    void giveOpinion(OpenTask task, User by, Opinion opinion, String reason) {
        voices.answer(task.reference(), Kind.UNION, task.groupMember(), opinion, new Said(reason), by.actor());
        timeline.add(task.reference(), "review.union", by.actor(), Audience.ALL, by.organisationName());
        workflow.complete(task, by.actor(), Map.of());
    }

    /** Keeps the owner's answer; his link is of no use after it. */
    void giveOwnerView(OpenTask task, Participant owner, OwnerView view, String reason) {
        Actor by = new Actor(owner.name(), null);
        if (!participants.answer(owner.id(), Participant.Status.CONFIRMED)) {
            throw worklist.lost(task);
        }
        voices.answer(task.reference(), Kind.OWNER, "", view, new Said(reason), by);
        links.revoke(LinkPurpose.OWNER_VIEW, owner.id().toString());
        timeline.add(task.reference(), "review.owner", by, Audience.ALL);
        workflow.complete(task, by, Map.of());
    }

    void checkLegally(OpenTask task, User by, Legality legality, Said said) {
        voices.answer(task.reference(), Kind.LAWYER, "", legality, said, by.actor());
        timeline.add(task.reference(), "review.legal", by.actor(), Audience.ALL);
        workflow.complete(task, by.actor(), Map.of());
    }

    void consult(OpenTask task, Consultation talk) {
        consultations.add(talk);
        timeline.add(task.reference(), "review.consulted", talk.by(), Audience.UNTIL_DECISION);
        workflow.complete(task, talk.by(), Map.of());
    }

    /** Writes down for each union that has not answered that it has not; that is no consent and no objection. */
    void closeForUnions(String reference) {
        for (Voice union : voices.of(reference)) {
            if (union.isUnion() && union.waiting()) {
                timeline.add(reference, "review.unionSilent", Actor.SYSTEM, Audience.UNTIL_DECISION, union.name());
            }
        }
        voices.silence(reference, Kind.UNION);
    }

    /** Writes down that the owner has not answered, and takes his link back. */
    void closeForOwner(String reference) {
        voices.silence(reference, Kind.OWNER);
        participants
                .of(reference, Participant.Kind.RULE_OWNER)
                .forEach(
                        owner -> links.revoke(LinkPurpose.OWNER_VIEW, owner.id().toString()));
        timeline.add(reference, "review.ownerSilent", Actor.SYSTEM, Audience.UNTIL_DECISION);
    }
}
