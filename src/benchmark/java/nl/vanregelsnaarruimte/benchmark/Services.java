package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vanregelsnaarruimte.access.LinkPage;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.proposal.FrontDoor;
import nl.vanregelsnaarruimte.proposal.Outcome;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.TaskPages;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The product without its pages: what the controllers call, called as they do. Each action reads who it is, finds the
 * task, checks the right to do it, and saves the facts, the log, the work list and the mail in one transaction.
 */
final class Services {

    private final FrontDoor door;
    private final Worklist worklist;
    private final TaskPages pages;
    private final List<LinkPage> links;
    private final Participants participants;
    private final Users users;
    private final TransactionTemplate transaction;
    private final List<Act> road = LifeCycle.of(LocalDate.now(Amsterdam.ZONE));

    private Services(ApplicationContext context) {
        door = context.getBean(FrontDoor.class);
        worklist = context.getBean(Worklist.class);
        pages = context.getBean(TaskPages.class);
        links = context.getBeanProvider(LinkPage.class).stream().toList();
        participants = context.getBean(Participants.class);
        users = context.getBean(Users.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            ApplicationContext context = Application.start();
            Services services = new Services(context);
            if (context.getBean(Proposals.class).get(services.live()).outcome() != Outcome.COMPLETED) {
                throw new IllegalStateException("the road does not end with a card");
            }
            return new Repeated(worker -> services.live());
        });
    }

    private String live() {
        Answers proposal = answers(Forms.proposal());
        String reference = door.submit(user("indiener"), proposal)
                .orElseThrow(() -> new IllegalStateException(proposal.errors().toString()));
        for (Participant colleague : participants.of(reference, Participant.Kind.COLLEAGUE)) {
            answer(LinkPurpose.COLLEAGUE, colleague, answers(Forms.of("joins", "YES")));
        }
        for (Act act : road) {
            LinkPurpose link = act.link();
            if (link == null) {
                work(reference, act);
            } else {
                Participant person = participants
                        .of(reference, Participant.Kind.valueOf(act.by()))
                        .get(0);
                answer(link, person, answers(act.form()));
            }
        }
        return reference;
    }

    private void work(String reference, Act act) {
        String next = submit(reference, act, answers(act.form()));
        if (!next.isEmpty()) {
            submit(reference, act, answers(Forms.of("doe", "verstuur", "version", "1")));
        }
    }

    /** As the controller of all tasks does it. */
    private String submit(String reference, Act act, Answers answers) {
        String id = worklist.find(reference, act.step()).orElseThrow().id();
        User user = user(act.by());
        String next = Objects.requireNonNull(transaction.execute(status -> {
            OpenTask task = worklist.forWork(id, user);
            pages.of(task.step()).submit(task, user, answers);
            return pages.of(task.step()).next(task, answers).orElse("");
        }));
        check(act.step(), answers);
        return next;
    }

    private void answer(LinkPurpose purpose, Participant person, Answers answers) {
        links.stream()
                .filter(page -> page.purpose() == purpose)
                .findFirst()
                .orElseThrow()
                .submit(person.id().toString(), answers);
        check(purpose.name(), answers);
    }

    private static void check(String what, Answers answers) {
        if (answers.refused()) {
            throw new IllegalStateException(what + ": " + answers.errors());
        }
    }

    private User user(String username) {
        return users.find(username).orElseThrow();
    }

    private static Answers answers(Forms.Form form) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (Map.Entry<String, Object> field : form.typed().entrySet()) {
            List<?> values = field.getValue() instanceof List<?> list ? list : List.of(field.getValue());
            values.forEach(value -> typed.add(field.getKey(), String.valueOf(value)));
        }
        return Answers.of(typed);
    }
}
