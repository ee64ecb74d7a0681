package nl.vanregelsnaarruimte.benchmark;

import java.io.IOException;
import java.util.Set;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.workflow.WorkCursor;
import nl.vanregelsnaarruimte.workflow.WorkFilter;
import nl.vanregelsnaarruimte.workflow.WorkPage;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product with a work list of any length, read as its page reads it by somebody who is in two of six groups. */
final class OurWorkList {

    private static final int PAGE = 25;
    private static final WorkFilter ALL = new WorkFilter(WorkFilter.View.ALL, null, null);

    private final ServletWebServerApplicationContext context;
    private final Worklist worklist;
    private final User reader = new User(
            "reader", "Reader", "r@voorbeeld.example", "imi", "IMI", FunctionGroup.POLICY, Set.of(Role.COORDINATOR));

    private OurWorkList(ServletWebServerApplicationContext context) {
        this.context = context;
        this.worklist = context.getBean(Worklist.class);
    }

    public static void main(String[] args) throws IOException {
        Served.by(() -> new OurWorkList(Application.start())::answer);
    }

    private String answer(String question) throws Exception {
        String[] words = question.split(" ", -1);
        return switch (words[0]) {
            case "port" -> String.valueOf(context.getWebServer().getPort());
            case "fill" -> fill(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "first" -> time(null, words[1]);
            // seven months on, where more than half lies behind
            case "deep" -> time(WorkCursor.parse("2027-07-01~0").orElseThrow(), words[1]);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private String time(@Nullable WorkCursor after, String seconds) throws Exception {
        return Timing.of(1, Integer.parseInt(seconds), worker -> read(after)).toString();
    }

    private void read(@Nullable WorkCursor after) {
        WorkPage page = worklist.page(reader, ALL, after, PAGE);
        if (page.tasks().size() != PAGE) {
            throw new IllegalStateException("a page of " + page.tasks().size());
        }
    }

    private String fill(int first, int last) {
        Series series = new Series(context.getBean(JdbcClient.class));
        series.insert(
                "work_item (task_id, step, form_key, reference, title, organisation, grp, claimed, due_on, remind_on,"
                        + " told, reminded, escalate_to, escalated, created_at)",
                "'b-' || s.x, 'Task_TakeUpProposal', 'intake/take-up', 'VRR-2026-' || s.x, 'Minder formulieren ' || s.x,"
                        + " 'Gemeente Voorbeeld', " + Series.GROUP + ", false, " + Series.DUE + ", " + Series.DUE
                        + ", true, true, 'COORDINATOR', true, current_timestamp",
                first,
                last);
        series.analyze();
        return "filled";
    }
}
