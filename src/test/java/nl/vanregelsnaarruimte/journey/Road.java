package nl.vanregelsnaarruimte.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.Mailbox;
import nl.vanregelsnaarruimte.MovingClock;
import nl.vanregelsnaarruimte.workflow.Jobs;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.ProposalProcess;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Takes proposals along the road by the pages that people use: the same addresses, forms and links. */
@TestComponent
public class Road {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Window window;
    private final Worklist worklist;
    private final Jobs jobs;
    private final MovingClock clock;
    private final Mailbox mailbox;

    @Autowired
    Road(MockMvc http, Worklist worklist, Jobs jobs, MovingClock clock, Mailbox mailbox) {
        this(Window.on(http), worklist, jobs, clock, mailbox);
    }

    private Road(Window window, Worklist worklist, Jobs jobs, MovingClock clock, Mailbox mailbox) {
        this.window = window;
        this.worklist = worklist;
        this.jobs = jobs;
        this.clock = clock;
        this.mailbox = mailbox;
    }

    /** The same road, seen through another window. */
    public Road through(Window other) {
        return new Road(other, worklist, jobs, clock, mailbox);
    }

    /** Sends in a proposal page by page, and gives its reference. */
    public String submit(String submitter, Forms.Form form) {
        String draft = location(send(submitter, post("/voorstellen/nieuw"), Map.of()));
        String folder = draft.substring(0, draft.lastIndexOf('/'));
        Forms.PAGES.forEach((page, fields) -> {
            MockHttpServletResponse saved =
                    send(submitter, post(folder + "/" + page), form.only(fields).typed());
            assertThat(saved.getStatus()).as(page + "\n" + text(saved)).isEqualTo(302);
        });
        String proposal = location(send(submitter, post(folder + "/controle"), Map.of()));
        letTimeRun();
        return proposal.substring(proposal.lastIndexOf('/') + 1);
    }

    /** Does the open task of this step with these answers. */
    public Road does(String username, String step, String reference, Forms.Form form) {
        MockHttpServletResponse answer = tries(username, step, reference, form);
        assertThat(answer.getStatus())
                .as(step + " by " + username + "\n" + text(answer))
                .isEqualTo(302);
        letTimeRun();
        return this;
    }

    /** Decides, reads the letter, and sends it. */
    public Road decides(String username, String reference, Forms.Form form) {
        String task =
                "/taken/" + task(ProposalProcess.TASK_TAKE_DECISION, reference).id();
        MockHttpServletResponse written = send(username, post(task), form.typed());
        assertThat(written.getRedirectedUrl()).as(text(written)).isEqualTo(task + "/brief");
        Matcher version =
                Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(html(sees(username, task + "/brief")));
        assertThat(version.find()).isTrue();
        MockHttpServletResponse sent =
                send(username, post(task), Map.of("doe", "verstuur", "version", version.group(1)));
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);
        return letTimeRun();
    }

    /** Sends the form of the open task of this step, whatever comes of it. */
    public MockHttpServletResponse tries(String username, String step, String reference, Forms.Form form) {
        return send(username, post("/taken/" + task(step, reference).id()), form.typed());
    }

    /** Opens the newest link of this kind in the mail to this address, and sends its form. */
    public Road answers(String kind, String address, Forms.Form form) {
        String link = mailbox.linkTo(address, kind);
        MockHttpServletResponse answer = send(null, post(link), form.typed());
        assertThat(answer.getStatus())
                .as(kind + " of " + address + "\n" + text(answer))
                .isLessThan(400);
        letTimeRun();
        return this;
    }

    /** What the page at this address shows to this person; null for a visitor. */
    public MockHttpServletResponse sees(@Nullable String username, String path) {
        return send(username, get(path), Map.of());
    }

    public MockHttpServletResponse posts(@Nullable String username, String path, Map<String, ?> typed) {
        return send(username, post(path), typed);
    }

    /** The steps that this proposal waits for. */
    public List<String> waitsFor(String reference) {
        return worklist.waiting(reference).stream().map(OpenTask::step).sorted().toList();
    }

    public OpenTask task(String step, String reference) {
        return worklist.find(reference, step)
                .orElseThrow(() -> new AssertionError(
                        reference + " does not wait for " + step + " but for " + waitsFor(reference)));
    }

    /** Lets the days go by, each with its timers. */
    public Road until(LocalDate day) {
        for (LocalDate next = clock.today().plusDays(1); !next.isAfter(day); next = next.plusDays(1)) {
            clock.set(next, LocalTime.of(0, 1));
            letTimeRun();
        }
        clock.set(day, MORNING);
        return letTimeRun();
    }

    public Road days(int days) {
        return until(clock.today().plusDays(days));
    }

    /** Runs what is due at this moment. */
    public final Road letTimeRun() {
        jobs.runDue(clock.instant());
        return this;
    }

    private MockHttpServletResponse send(
            @Nullable String username, MockHttpServletRequestBuilder request, Map<String, ?> typed) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        typed.forEach((field, value) -> {
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            values.forEach(one -> params.add(field, String.valueOf(one)));
        });
        try {
            return window.send(username, request.params(params).with(csrf()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String location(MockHttpServletResponse response) {
        assertThat(response.getStatus()).as(text(response)).isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    /** The page in words, for a failure that explains itself. */
    public static String text(MockHttpServletResponse response) {
        return html(response)
                .replaceAll("(?s)<(head|svg|script).*?</\\1>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    static String html(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
