package nl.vanregelsnaarruimte.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.access.Users;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.evaluation.CardSearch;
import nl.vanregelsnaarruimte.evaluation.CardSummary;
import nl.vanregelsnaarruimte.evaluation.Cards;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.WorkFilter;
import nl.vanregelsnaarruimte.workflow.Worklist;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks how the examples stand that were played last. */
@TestComponent
class Stand {

    private static final WorkFilter ALL = new WorkFilter(WorkFilter.View.ALL, null, null);

    private final Examples examples;
    private final Player player;
    private final Proposals proposals;
    private final Worklist worklist;
    private final Users users;
    private final Cards cards;
    private final JdbcClient db;

    Stand(
            Examples examples,
            Player player,
            Proposals proposals,
            Worklist worklist,
            Users users,
            Cards cards,
            JdbcClient db) {
        this.examples = examples;
        this.player = player;
        this.proposals = proposals;
        this.worklist = worklist;
        this.users = users;
        this.cards = cards;
        this.db = db;
    }

    /**
     * What is seen at one moment.
     *
     * @param stands the stage, or the outcome of what is closed, by title
     * @param work the open tasks by the username of who can do them
     * @param unsent how many mails still have to go out
     * @param letters the kinds of letters by title
     */
    record Seen(
            Map<String, String> stands,
            Map<String, List<OpenTask>> work,
            List<String> cards,
            int unsent,
            Map<String, Set<String>> letters) {

        Set<String> letters(String title) {
            return letters.getOrDefault(title, Set.of());
        }
    }

    Seen see() {
        Map<String, Proposal> played = examples.all().stream()
                .map(example -> proposals.get(player.reference(example).orElseThrow()))
                .collect(Collectors.toMap(Proposal::reference, Function.identity()));
        return new Seen(
                played.values().stream().collect(Collectors.toMap(Proposal::title, Stand::stand)),
                work(played.keySet()),
                cards.search(new CardSearch("", null, null, null), "Q", 100).stream()
                        .filter(card -> played.values().stream().anyMatch(own -> owns(own, card)))
                        .map(CardSummary::title)
                        .toList(),
                count("select count(*) from mail where sent_at is null"),
                played.values().stream().collect(Collectors.toMap(Proposal::title, this::letters)));
    }

    static LocalDate dayOf(Instant moment) {
        return Amsterdam.dayOf(moment);
    }

    private static String stand(Proposal proposal) {
        return proposal.outcome() == null
                ? proposal.stage().name()
                : proposal.outcome().name();
    }

    private boolean owns(Proposal proposal, CardSummary card) {
        return cards.find(card.number()).orElseThrow().reference().equals(proposal.reference());
    }

    private Map<String, List<OpenTask>> work(Set<String> references) {
        Map<String, List<OpenTask>> work = new TreeMap<>();
        for (Role role : Role.values()) {
            for (User user : users.having(role)) {
                List<OpenTask> own = worklist.page(user, ALL, null, 100).tasks().stream()
                        .filter(task -> references.contains(task.reference()))
                        .toList();
                if (role != Role.ADMINISTRATOR
                        && (role != Role.SUBMITTER || !user.username().contains("."))) {
                    work.put(user.username(), own);
                }
            }
        }
        return work;
    }

    private Set<String> letters(Proposal proposal) {
        return Set.copyOf(db.sql("select distinct m.letter from mail m join mailing g on g.id = m.mailing_id"
                        + " where g.reference = ?")
                .param(proposal.reference())
                .query(String.class)
                .list());
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
