package nl.vanregelsnaarruimte.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.endurance.Script.Part;
import nl.vanregelsnaarruimte.endurance.Script.Reply;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;

/**
 * Takes one proposal along the road. Nothing is kept of how far it is: people look at its page for what is open and do
 * that, as they do after an answer that never came.
 */
final class Walk {

    private static final Duration STUCK = Duration.ofSeconds(100);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** People read before they go on; those who do nothing else would leave no time for a start. */
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(250);

    private static final Pattern TASK = Pattern.compile("<a [^>]*href=\"/taken/([^\"/]+)\"[^>]*>([^<]+)</a>");
    private static final Pattern PILOT = Pattern.compile("/pilots/(P-\\d{4}-\\d+)");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Crew crew;
    private final Ledger ledger;
    private final Script script;
    private final Entry entry;
    private final int most;
    private final Set<Reply> replied = new HashSet<>();
    private final Set<String> spent = new HashSet<>();
    private int steps;

    /** The parts up to the one that was done last. */
    private int done;

    private boolean ended;
    private boolean braked;

    /** A walk that ends after so many steps, or at the end of the road. */
    Walk(String name, int most, Crew crew, Ledger ledger) {
        this.crew = crew;
        this.ledger = ledger;
        this.most = most;
        this.script = new Script(name);
        this.entry = new Entry(crew.get("indiener"), script, ledger);
    }

    void walk() throws Exception {
        walkWhile(() -> true);
    }

    /** To its end, or until people have had enough of it. */
    void walkWhile(BooleanSupplier wanted) throws Exception {
        Patience.until(STUCK, "sent in " + title(), () -> whole(entry::goOn));
        while (steps < most && !ended && wanted.getAsBoolean()) {
            Patience.until(STUCK, "a step for " + title() + " " + reference(), () -> whole(this::goOn));
            Patience.pause(BETWEEN_STEPS);
        }
    }

    private String title() {
        return script.proposal.typed().get("title").toString();
    }

    String reference() {
        return entry.reference();
    }

    /** Whether it succeeded; when no answer came, people look again a moment later. */
    private static boolean whole(Attempt attempt) throws Exception {
        try {
            if (attempt.goOn()) {
                return true;
            }
        } catch (Lost lost) {
            // the page tells whether it was done
        }
        Patience.pause(BETWEEN_LOOKS);
        return false;
    }

    /** Something people try, which says whether there is progress. */
    interface Attempt {
        boolean goOn() throws Exception;
    }

    private String page(Person reader) {
        HttpResponse<String> page = reader.get("/voorstellen/" + reference());
        return page.statusCode() == 200 ? page.body() : "";
    }

    private boolean goOn() throws Exception {
        for (Reply reply : script.replies) {
            Optional<String> link = crew.newest(reply.kind(), reply.address());
            if (!replied.contains(reply) && link.isPresent() && !spent.contains(link.get())) {
                reply(reply, link.get());
                return true;
            }
        }
        for (String username : inTurn()) {
            if (works(crew.get(username))) {
                return true;
            }
        }
        ended = page(crew.get("indiener")).contains(Script.text("outcome.COMPLETED.explain"));
        return ended;
    }

    /** Whose step comes next looks first, which saves the others a look; anybody may turn out to be the one. */
    private Set<String> inTurn() {
        List<Part> parts = new ArrayList<>(script.parts.values());
        Collections.rotate(parts, -done);
        return parts.stream().map(Part::username).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A link that is spent was answered before, or a mail with a newer one is under way. */
    private void reply(Reply reply, String link) {
        Person visitor = Person.visitor(crew.site());
        HttpResponse<String> page = visitor.get(link);
        if (page.statusCode() == 200 && page.body().contains("_csrf")) {
            visitor.browser().learn(page);
            HttpResponse<String> answer = visitor.post(link, reply.form().typed());
            if (answer.statusCode() == 200) {
                ledger.answered.add(new Ledger.Answered(reference(), reply.kind()));
                replied.add(reply);
            } else {
                assertThat(answer.statusCode()).as(reply + answer.body()).isIn(302, 409, 410);
            }
        } else {
            assertThat(page.statusCode()).as(reply + page.body()).isEqualTo(410);
        }
        spent.add(link);
        steps++;
    }

    private boolean works(Person person) throws Exception {
        String page = page(person);
        for (Map.Entry<String, String> open : tasks(page).entrySet()) {
            Part part = script.parts.get(open.getValue());
            if (part != null && part.username().equals(person.username())) {
                does(person, open.getKey(), part);
                done = List.copyOf(script.parts.values()).indexOf(part) + 1;
                return true;
            }
        }
        return person.username().equals("indiener") && brakes(person, page);
    }

    private static Map<String, String> tasks(String page) {
        Map<String, String> tasks = new LinkedHashMap<>();
        Matcher link = TASK.matcher(page);
        while (link.find()) {
            tasks.put(link.group(1), link.group(2));
        }
        return tasks;
    }

    private void does(Person person, String id, Part part) {
        String task = "/taken/" + id;
        HttpResponse<String> form = person.get(task);
        if (form.statusCode() != 200) {
            assertThat(form.statusCode()).as(part + form.body()).isIn(404, 409);
            return;
        }
        HttpResponse<String> answer = person.post(task, part.form().typed());
        if (part.step().equals(ProposalProcess.TASK_TAKE_DECISION) && answer.statusCode() == 302) {
            Matcher version = VERSION.matcher(person.get(task + "/brief").body());
            assertThat(version.find()).as("a letter").isTrue();
            answer = person.post(task, Map.of("doe", "verstuur", "version", version.group(1)));
        }
        if (answer.statusCode() == 302) {
            ledger.done.add(new Ledger.Done(reference(), id, part.step(), person.name()));
        } else {
            assertThat(answer.statusCode()).as(part + answer.body()).isEqualTo(409);
        }
        steps++;
    }

    /** No day goes by while this runs, so a pilot ends because its team stops it. */
    private boolean brakes(Person person, String page) {
        if (braked || !page.contains(">" + Script.text("stage.RUNNING"))) {
            return false;
        }
        Matcher number = PILOT.matcher(
                person.get("/voorstellen/" + reference() + "/dossier/pilot").body());
        assertThat(number.find()).as("the number of the pilot").isTrue();
        String path = "/pilots/" + number.group(1) + "/rem";
        HttpResponse<String> answer =
                person.post(path, Map.of("reason", "De fouten worden te groot, wij stoppen er nu mee."));
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 409);
        braked = true;
        if (answer.statusCode() == 302) {
            ledger.answered.add(new Ledger.Answered(reference(), "/rem/"));
        }
        steps++;
        return true;
    }
}
