package nl.vanregelsnaarruimte.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the submitter and of BZK on the way to a mandate. */
@Service
@Transactional
class MandateSteps {

    private final Mandates mandates;
    private final MandateRows rows;
    private final Proposals proposals;
    private final Participants participants;
    private final Timeline timeline;
    private final Workflow workflow;
    private final Clock clock;

    MandateSteps(
            Mandates mandates,
            MandateRows rows,
            Proposals proposals,
            Participants participants,
            Timeline timeline,
            Workflow workflow,
            Clock clock) {
        this.mandates = mandates;
        this.rows = rows;
        this.proposals = proposals;
        this.participants = participants;
        this.timeline = timeline;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The submitter asks his manager, or BZK to help him first. */
    void ask(OpenTask task, User by, Answers answers) {
        Person giver = giver(task, by.mail(), answers);
        YesNo help = answers.choice("helpBzk", YesNo.class);
        String message = answers.optionalText("message", 2000);
        if (answers.refused() || help == null) {
            return;
        }
        mandates.ask(task.reference(), giver, help == YesNo.YES, message, by.actor());
        workflow.complete(task, by.actor(), Map.of("mandateHelp", help.name()));
    }

    /** BZK writes down what was said, and asks again or gives up. */
    void help(OpenTask task, User by, Answers answers) {
        String record = answers.text("record", 20, 4000);
        HelpResult result = answers.choice("result", HelpResult.class);
        String reason = result == HelpResult.GIVE_UP ? answers.text("reason", 50, 4000) : "";
        Person giver = result == HelpResult.RETRY
                ? giver(task, proposals.get(task.reference()).submitterMail(), answers)
                : null;
        if (answers.refused() || result == null) {
            return;
        }
        rows.add(new MandateHelp(task.reference(), result, record, reason, by.name(), clock.instant()));
        timeline.add(task.reference(), "mandate.helped." + result, by.actor(), Audience.PARTIES);
        if (giver == null) {
            rows.becomes(task.reference(), MandateStatus.REFUSED, clock.instant());
        } else {
            mandates.ask(task.reference(), giver, true, message(task.reference()), by.actor());
        }
        workflow.complete(task, by.actor(), Map.of("mandateHelpResult", result.name()));
    }

    private Person giver(OpenTask task, String submitterMail, Answers answers) {
        List<String> colleagues = participants.of(task.reference(), Participant.Kind.COLLEAGUE).stream()
                .map(Participant::mail)
                .toList();
        return PersonForm.giver(answers, submitterMail, colleagues);
    }

    private String message(String reference) {
        return mandates.latestAsk(reference).map(MandateAsk::message).orElse("");
    }
}
