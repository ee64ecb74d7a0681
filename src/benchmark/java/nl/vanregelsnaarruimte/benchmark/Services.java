package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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
import nl.vanregelsnaarruimte.workflow.Jobs;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
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

    private static final Forms.Form JOINS = Forms.of("joins", "YES");
    private static final Forms.Form SEND = Forms.of("doe", "verstuur", "version", "1");

    private final FrontDoor door;
    private final Worklist worklist;
    private final TaskPages pages;
    private final List<LinkPage> links;
    private final Participants participants;
    private final Users users;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final List<Act> road = LifeCycle.of(LocalDate.now(Amsterdam.ZONE));

    Services(ApplicationContext context) {
        door = context.getBean(FrontDoor.class);
        worklist = context.getBean(Worklist.class);
        pages = context.getBean(TaskPages.class);
        links = context.getBeanProvider(LinkPage.class).stream().toList();
        participants = context.getBean(Participants.class);
        users = context.getBean(Users.class);
        jobs = context.getBean(Jobs.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            ApplicationContext context = Application.start();
            Services services = new Services(context);
            String reference = services.live(Walk.PLAIN);
            if (context.getBean(Proposals.class).get(reference).outcome() != Outcome.COMPLETED) {
                throw new IllegalStateException("the road does not end with a card");
            }
            return new Walking((worker, walk) -> services.live(walk), services::sendMail);
        });
    }

    private String live(Walk walk) throws Exception {
        return live(walk, road.size());
    }

    /** The first so many acts of a life. */
    String live(Walk walk, int acts) throws Exception {
        AtomicReference<String> sent = new AtomicReference<>("");
        walk.does("start", () -> sent.set(start()));
        String reference = Objects.requireNonNull(sent.get());
        for (int colleague = 0; colleague < 2; colleague++) {
            int number = colleague;
            walk.does("colleague", () -> answer(LinkPurpose.COLLEAGUE, person(reference, "COLLEAGUE", number), JOINS));
        }
        for (Act act : road.subList(0, acts)) {
            LinkPurpose link = act.link();
            if (link == null) {
                work(reference, act, walk);
            } else {
                walk.does(act.step(), () -> answer(link, person(reference, act.by(), 0), act.form()));
            }
        }
        return reference;
    }

    private String start() {
        Answers proposal = answers(Forms.proposal());
        return door.submit(user("indiener"), proposal)
                .orElseThrow(() -> new IllegalStateException(proposal.errors().toString()));
    }

    private Participant person(String reference, String part, int number) {
        return participants.of(reference, Participant.Kind.valueOf(part)).get(number);
    }

    /** The decider writes his letter, reads it, and sends it. */
    private void work(String reference, Act act, Walk walk) throws Exception {
        walk.does(act.step(), () -> submit(reference, act, act.form()));
        if (act.step().equals(ProposalProcess.TASK_TAKE_DECISION)) {
            walk.does(act.step(), () -> submit(reference, act, SEND));
        }
    }

    /** Sends all that is queued. */
    private void sendMail() {
        jobs.runDue(Instant.now());
    }

    /** As the controller of all tasks does it. */
    private void submit(String reference, Act act, Forms.Form form) {
        Answers answers = answers(form);
        String id = worklist.find(reference, act.step()).orElseThrow().id();
        User user = user(act.by());
        transaction.executeWithoutResult(status -> {
            OpenTask task = worklist.forWork(id, user);
            pages.of(task.step()).submit(task, user, answers);
        });
        check(act.step(), answers);
    }

    private void answer(LinkPurpose purpose, Participant person, Forms.Form form) {
        Answers answers = answers(form);
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

    static Answers answers(Forms.Form form) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (Map.Entry<String, Object> field : form.typed().entrySet()) {
            List<?> values = field.getValue() instanceof List<?> list ? list : List.of(field.getValue());
            values.forEach(value -> typed.add(field.getKey(), String.valueOf(value)));
        }
        return Answers.of(typed);
    }
}
