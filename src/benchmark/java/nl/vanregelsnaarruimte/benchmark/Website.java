package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vanregelsnaarruimte.Visitor;
import nl.vanregelsnaarruimte.access.Accounts;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.access.Links;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The whole product as people use it: everybody has logged in, each page of a form is sent, and each answer is followed
 * to the page that it leads to. The links that people get by mail are taken from where the mail takes them.
 */
final class Website {

    /** Asks how many forms were sent in the last life that was alone. */
    static final String FORMS = "forms";

    private static final String START = "/voorstellen/nieuw";
    private static final String SUBMITTER = "indiener";

    /** One for each worker: who begins twice at once goes on with the same draft. */
    private static final List<String> SUBMITTERS = List.of(SUBMITTER, "collega", "m.bos", "k.hofstra");

    private final int port;
    private final Worklist worklist;
    private final Participants participants;
    private final Links links;
    private final List<Act> road = LifeCycle.of(LocalDate.now(Amsterdam.ZONE));
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, Map<String, Browser>> browsers = new ConcurrentHashMap<>();

    private Website(ServletWebServerApplicationContext context) {
        port = context.getWebServer().getPort();
        worklist = context.getBean(Worklist.class);
        participants = context.getBean(Participants.class);
        links = context.getBean(Links.class);
        Accounts accounts = context.getBean(Accounts.class);
        SUBMITTERS.forEach(submitter -> accounts.setPassword(submitter, "demo"));
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> {
            Website site = new Website(Application.start());
            for (int worker = 0; worker < SUBMITTERS.size(); worker++) {
                site.sent.set(0);
                site.live(worker);
            }
            String forms = site.sent.toString();
            Walking walking = new Walking((worker, walk) -> site.live(worker), () -> {});
            return question -> question.equals(FORMS) ? forms : walking.answer(question);
        });
    }

    /** Each worker has people of his own, each with a browser of his own. */
    private void live(int worker) throws IOException, InterruptedException {
        Map<String, Browser> people = browsers.computeIfAbsent(worker, first -> new HashMap<>());
        String reference = submit(browser(people, worker, SUBMITTER));
        for (Participant colleague : participants.of(reference, Participant.Kind.COLLEAGUE)) {
            answer(people, LinkPurpose.COLLEAGUE, colleague, Forms.of("joins", "YES"));
        }
        for (Act act : road) {
            LinkPurpose link = act.link();
            if (link == null) {
                work(reference, act, browser(people, worker, act.by()));
            } else {
                Participant person = participants
                        .of(reference, Participant.Kind.valueOf(act.by()))
                        .get(0);
                answer(people, link, person, act.form());
            }
        }
    }

    private String submit(Browser submitter) throws IOException, InterruptedException {
        String draft = submitter.sends(START, Forms.of());
        String folder = draft.substring(0, draft.lastIndexOf('/'));
        for (Map.Entry<String, List<String>> page : Forms.PAGES.entrySet()) {
            submitter.sends(folder + "/" + page.getKey(), Forms.proposal().only(page.getValue()));
        }
        String proposal = submitter.sends(folder + "/controle", Forms.of());
        return proposal.substring(proposal.lastIndexOf('/') + 1);
    }

    private void work(String reference, Act act, Browser browser) throws IOException, InterruptedException {
        String task =
                "/taken/" + worklist.find(reference, act.step()).orElseThrow().id();
        if (browser.sends(task, act.form()).endsWith("/brief")) {
            browser.sends(task, Forms.of("doe", "verstuur", "version", "1"));
        }
    }

    private void answer(Map<String, Browser> people, LinkPurpose purpose, Participant person, Forms.Form form)
            throws IOException, InterruptedException {
        String token = links.issue(purpose, person.id().toString(), Duration.ofDays(1));
        people.computeIfAbsent("", nobody -> new Browser(new Visitor(port), sent))
                .answers(purpose.path(token), form);
    }

    private Browser browser(Map<String, Browser> people, int worker, String part)
            throws IOException, InterruptedException {
        Browser known = people.get(part);
        if (known == null) {
            String username = part.equals(SUBMITTER) ? SUBMITTERS.get(worker) : part;
            known = new Browser(new Visitor(port).login(username), sent);
            people.put(part, known);
        }
        return known;
    }
}
