package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Competence;
import nl.vanregelsnaarruimte.proposal.Competences;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where BZK records who puts the rule off, and on what power. */
@Component
class LegalBasisPage implements TaskPage {

    private final Preparation preparation;
    private final Proposals proposals;
    private final Competences competences;
    private final Approvals approvals;
    private final People people;
    private final Clock clock;

    LegalBasisPage(
            Preparation preparation,
            Proposals proposals,
            Competences competences,
            Approvals approvals,
            People people,
            Clock clock) {
        this.preparation = preparation;
        this.proposals = proposals;
        this.competences = competences;
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String step() {
        return PilotProcess.TASK_RECORD_LEGAL_BASIS;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        Rule rule = rule(task);
        Competence competence = competences.of(rule.kind());
        return Map.of(
                "rule", rule,
                "competence", competence,
                "needsClause", LegalBasisForm.needsClause(competence),
                "approval", approvals.get(task.reference()),
                "natures", LegalNature.values(),
                "councilParts", WorksCouncil.Part.values(),
                "councilAnswers", WorksCouncil.Answer.values());
    }

    @Override
    public void prefill(OpenTask task, User reader, Answers answers) {
        Approval approval = approvals.get(task.reference());
        answers.with("from", approval.from())
                .with("to", approval.to())
                .with("nature", competences.of(rule(task).kind()).legalNature());
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        LocalDate today = Amsterdam.today(clock);
        PersonNames names = people.names(task.reference(), answers.value("deciderName"));
        Optional<LegalBasis> basis =
                new LegalBasisForm(answers, competences.of(rule(task).kind()), names).basis(today);
        LocalDate sent = Amsterdam.dayOf(proposals.get(task.reference()).submittedAt());
        Optional<WorksCouncil> council = WorksCouncilForm.part(answers, sent, today);
        if (basis.isPresent() && council.isPresent() && !answers.refused()) {
            preparation.recordBasis(task, by, basis.get(), council.get());
        }
    }

    private Rule rule(OpenTask task) {
        return proposals.rule(task.reference());
    }
}
