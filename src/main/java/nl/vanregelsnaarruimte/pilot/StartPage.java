package nl.vanregelsnaarruimte.pilot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.springframework.stereotype.Component;

/** Where the team starts the pilot, or reads what is still missing. */
@Component
class StartPage implements TaskPage {

    private final Preparation preparation;
    private final Proposals proposals;
    private final Approvals approvals;
    private final Clock clock;

    StartPage(Preparation preparation, Proposals proposals, Approvals approvals, Clock clock) {
        this.preparation = preparation;
        this.proposals = proposals;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public String step() {
        return PilotProcess.TASK_START_PILOT;
    }

    @Override
    public Map<String, ?> show(OpenTask task, User reader) {
        LocalDate today = Amsterdam.today(clock);
        Readiness ready = preparation.readiness(task.reference());
        return Map.of(
                "missing", StartCheck.missing(ready, today),
                "early", StartCheck.isEarly(ready, today),
                "councilBlocks", ready.council().blocks(),
                "councilAnswers", WorksCouncil.Answer.values(),
                "firstDay", today,
                "lastDay", ready.lastDay(),
                "lastDayToStart",
                        PilotTimes.lastDayToStart(
                                approvals.get(task.reference()).decidedAt()));
    }

    @Override
    public void submit(OpenTask task, User by, Answers answers) {
        LocalDate today = Amsterdam.today(clock);
        Readiness ready = preparation.readiness(task.reference());
        if (StartCheck.isEarly(ready, today)) {
            refuse(answers, StartCheck.missing(ready, today));
            return;
        }
        WorksCouncil council = ready.council();
        WorksCouncil answered = council.blocks()
                ? WorksCouncilForm.answer(answers, council.part(), sent(task), today)
                        .orElse(null)
                : null;
        if (!answers.ticked("sure")) {
            answers.refuse("sure", "pilot.start.sure.needed");
        }
        if (!answers.refused()) {
            refuse(answers, preparation.start(task, by, answered));
        }
    }

    private LocalDate sent(OpenTask task) {
        return Amsterdam.dayOf(proposals.get(task.reference()).submittedAt());
    }

    private static void refuse(Answers answers, List<Missing> missing) {
        missing.forEach(
                thing -> answers.refuse(thing.what().name(), "pilot.start.missing." + thing.what(), thing.on()));
    }
}
