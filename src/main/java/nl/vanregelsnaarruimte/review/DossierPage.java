package nl.vanregelsnaarruimte.review;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.access.MailAddress;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Competence;
import nl.vanregelsnaarruimte.proposal.Competences;
import nl.vanregelsnaarruimte.proposal.NewProposal.Person;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.proposal.Returned;
import nl.vanregelsnaarruimte.proposal.SentBack;
import nl.vanregelsnaarruimte.proposal.SentBacks;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** The assessor looks at the dossier: what can go wrong, and who is asked. */
@Component
class DossierPage implements TaskPage {

    private final Proposals proposals;
    private final Competences competences;
    private final Participants participants;
    private final Users users;
    private final Hearing hearing;
    private final SentBacks sentBacks;
    private final Clock clock;

    DossierPage(
            Proposals proposals,
            Competences competences,
            Participants participants,
            Users users,
            Hearing hearing,
            SentBacks sentBacks,
            Clock clock) {
        this.proposals = proposals;
        this.competences = competences;
        this.participants = participants;
        this.users = users;
        this.hearing = hearing;
        this.sentBacks = sentBacks;
        this.clock = clock;
    }

    @Override
    public String step() {
        return ProposalProcess.TASK_REVIEW_DOSSIER;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Rule rule = rule(task);
        List<Returned> returned = sentBacks.returned(task.reference());
        return Map.of(
                "idea", proposals.idea(task.reference()),
                "rule", rule,
                "competence", competences.of(rule.kind()),
                "unions", unions(),
                "factors", RiskFactor.values(),
                "returned", returned,
                "sentBack", returned.stream().anyMatch(back -> !back.reconsidered()));
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        answers.with("unions", unions().keySet());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        if (answers.ticked("incomplete") && sentBacks.find(task.reference()).isEmpty()) {
            sendBack(task, by, answers);
        } else {
            ask(task, by, answers);
        }
    }

    private void sendBack(OpenTask task, User by, Answers answers) {
        String reason = answers.text("incompleteReason", 10, 2000);
        if (!answers.refused()) {
            hearing.sendBack(task, new SentBack(task.reference(), reason, by.actor(), Instant.now(clock)));
        }
    }

    private void ask(OpenTask task, User by, Answers answers) {
        Map<String, String> unions = new LinkedHashMap<>(unions());
        unions.keySet().retainAll(answers.values("unions"));
        if (unions.isEmpty()) {
            answers.refuse("unions", "review.dossier.noUnion");
        }
        Set<RiskFactor> factors = answers.choices("risks", RiskFactor.class);
        String stopCondition = answers.text("stopCondition", 10, 2000);
        AskOwner ask = answers.choice("askOwner", AskOwner.class);
        Optional<Person> owner = ask == AskOwner.YES ? Optional.of(owner(task, by, answers)) : Optional.empty();
        if (!answers.refused()) {
            Competence competence = competences.of(rule(task).kind());
            DossierCheck check = new DossierCheck(
                    task.reference(),
                    factors,
                    RiskLevel.of(factors, competence.suspendable()),
                    stopCondition,
                    owner.isPresent(),
                    by.actor(),
                    Instant.now(clock));
            hearing.open(task, check, unions, owner, competence.lawyer());
        }
    }

    /** Who may have given the mandate too, but neither asks for the pilot nor handles it. */
    private Person owner(OpenTask task, User by, Answers answers) {
        Person owner = new Person(
                answers.line("ownerName", 2, 200), answers.line("ownerFunction", 2, 200), answers.mail("ownerMail"));
        Stream<String> interested = Stream.concat(
                Stream.of(by.mail(), proposals.get(task.reference()).submitterMail()),
                participants.of(task.reference(), Kind.COLLEAGUE).stream().map(Participant::mail));
        if (interested.anyMatch(mail -> MailAddress.same(mail, owner.mail()))) {
            answers.refuse("ownerMail", "review.dossier.ownerTakesPart");
        }
        return owner;
    }

    private Rule rule(OpenTask task) {
        return proposals.rule(task.reference());
    }

    /** The unions with somebody who can answer, their names by their codes. */
    private Map<String, String> unions() {
        Map<String, String> unions = new LinkedHashMap<>();
        users.having(Role.UNION).forEach(user -> unions.put(user.organisation(), user.organisationName()));
        return unions;
    }
}
