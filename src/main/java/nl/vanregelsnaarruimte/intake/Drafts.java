package nl.vanregelsnaarruimte.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.proposal.DraftLine;
import nl.vanregelsnaarruimte.proposal.DraftShelf;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are still writing, each seen by its maker alone, until it is sent. */
@Service
@Transactional
class Drafts implements DraftShelf {

    /** How many one person may have: as many as he is shown. */
    static final int MOST = 20;

    /** Far longer than any answer may be, so that what is too long is kept too. */
    private static final int LONGEST_KEPT = 20_000;

    private static final int LONGEST_LINE = 1_000;

    private final DraftRows rows;
    private final Proposals proposals;

    Drafts(DraftRows rows, Proposals proposals) {
        this.rows = rows;
        this.proposals = proposals;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftLine> of(User owner) {
        return rows.of(owner.username()).stream()
                .map(draft -> new DraftLine(
                        draft.title(), DraftController.path(draft.id(), draft.goOnAt(owner.mail())), draft.changedAt()))
                .toList();
    }

    /** A new draft, or the one that its maker has opened before and left empty; none when he has too many. */
    Optional<String> begin(User owner) {
        rows.hold(owner.username());
        List<Draft> drafts = rows.of(owner.username());
        Optional<String> empty =
                drafts.stream().filter(Draft::untouched).map(Draft::id).findFirst();
        return empty.isPresent() || drafts.size() >= MOST ? empty : Optional.of(add(owner));
    }

    private String add(User owner) {
        return rows.add(
                owner.username(),
                Map.of("functionGroup", List.of(owner.functionGroup().name())));
    }

    @Transactional(readOnly = true)
    Draft get(String id, User owner) {
        return rows.find(id, owner.username()).orElseThrow(() -> gone(id, owner));
    }

    /** Keeps what was typed on this page, whatever is wrong with it. */
    void save(String id, User owner, DraftPage page, Answers answers) {
        Draft draft = rows.lock(id, owner.username()).orElseThrow(() -> gone(id, owner));
        Map<String, List<String>> typed = new LinkedHashMap<>(draft.typed());
        page.questions().forEach(question -> typed.put(question.field(), kept(question, answers)));
        rows.save(id, typed);
    }

    /**
     * Sends the draft when nothing in it is wrong, and gives the proposal's reference. Whoever sends it twice finds
     * that it is gone and gets the same reference.
     */
    Sending send(String id, User owner) {
        Draft draft = rows.lock(id, owner.username()).orElse(null);
        if (draft == null) {
            return Sending.done(rows.reference(id, owner.username()).orElseThrow(DraftNotFound::new));
        }
        Answers answers = draft.answers();
        Submission.check(answers, owner.mail());
        if (answers.refused()) {
            return Sending.refused(answers);
        }
        rows.delete(id, owner.username());
        String reference = proposals.submit(Submission.read(answers), owner);
        rows.sent(id, owner.username(), reference);
        return Sending.done(reference);
    }

    void throwAway(String id, User owner) {
        if (!rows.delete(id, owner.username()) && gone(id, owner) instanceof DraftSent sent) {
            throw sent;
        }
    }

    private RuntimeException gone(String id, User owner) {
        return rows.reference(id, owner.username())
                .<RuntimeException>map(DraftSent::new)
                .orElseGet(DraftNotFound::new);
    }

    private static List<String> kept(Question question, Answers answers) {
        boolean lines = question.kind() == Question.Kind.TEXT;
        return answers.values(question.field()).stream()
                .map(value -> lines ? cut(value, LONGEST_KEPT) : cut(value.replace('\n', ' '), LONGEST_LINE))
                .limit(question.options().size() + 1L)
                .toList();
    }

    private static String cut(String value, int longest) {
        if (value.length() <= longest) {
            return value;
        }
        boolean splitsPair = Character.isHighSurrogate(value.charAt(longest - 1));
        return value.substring(0, splitsPair ? longest - 1 : longest);
    }
}
