package nl.vanregelsnaarruimte.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.journey.Forms;
import org.jspecify.annotations.Nullable;

/** Fills in the pages of one proposal and sends it; pages that were kept are not typed again. */
final class Entry {

    /** Who begins twice before he has written anything gets the same form, so he fills in one before the next. */
    private static final ReentrantLock BEGINNING = new ReentrantLock();

    private final Person submitter;
    private final Script script;
    private final Ledger ledger;
    private final Deque<String> pages = new ArrayDeque<>(Forms.PAGES.keySet());
    private @Nullable String folder;
    private @Nullable String reference;

    Entry(Person submitter, Script script, Ledger ledger) {
        this.submitter = submitter;
        this.script = script;
        this.ledger = ledger;
    }

    String reference() {
        return reference == null ? "" : reference;
    }

    /** Goes on where it was; true when the proposal has a reference. */
    boolean goOn() {
        if (folder == null) {
            takeTurn();
            String first = location(submitter.post("/voorstellen/nieuw", Map.of()));
            folder = first.substring(0, first.lastIndexOf('/'));
        }
        while (!pages.isEmpty()) {
            Map<String, Object> typed =
                    script.proposal.only(Forms.PAGES.get(pages.peek())).typed();
            location(submitter.post(folder + "/" + pages.peek(), typed));
            pages.remove();
            giveTurn();
        }
        HttpResponse<String> sent = submitter.post(folder + "/controle", Map.of());
        reference = sent.statusCode() == 302 ? told(sent) : onTheList();
        return true;
    }

    private static void takeTurn() {
        if (!BEGINNING.isHeldByCurrentThread()) {
            BEGINNING.lock();
        }
    }

    private static void giveTurn() {
        if (BEGINNING.isHeldByCurrentThread()) {
            BEGINNING.unlock();
        }
    }

    private String told(HttpResponse<String> sent) {
        String page = location(sent);
        String told = page.substring(page.lastIndexOf('/') + 1);
        ledger.submitted.put(title(), told);
        return told;
    }

    /** It was sent and the answer never came: the submitter finds it on his list. */
    private String onTheList() {
        String list = submitter.get("/voorstellen").body();
        Matcher line = Pattern.compile("href=\"/voorstellen/(VRR-[0-9-]+)\">" + Pattern.quote(title()) + "<")
                .matcher(list);
        assertThat(line.find())
                .as("%s is neither a draft nor sent: %s", title(), list)
                .isTrue();
        return line.group(1);
    }

    private String title() {
        return script.proposal.typed().get("title").toString();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + "\n" + answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
