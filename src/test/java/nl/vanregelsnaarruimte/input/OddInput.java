package nl.vanregelsnaarruimte.input;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.Endurance;
import nl.vanregelsnaarruimte.access.RouteTable;
import nl.vanregelsnaarruimte.journey.Forms;
import nl.vanregelsnaarruimte.journey.Readers;
import nl.vanregelsnaarruimte.journey.WholeRoad;
import nl.vanregelsnaarruimte.workflow.TaskPage;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Finds every form, every field and every parameter of the application by itself, and sends to each what none asks for:
 * on a walk past every step, just before somebody does it right, and on the pages that each role can reach by links.
 * What an answer must never be is in {@link Judge}. A step or a route that was not reached fails by name.
 */
abstract class OddInput extends WholeRoad {

    private final Arms arms;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MessageSource messages;

    @Autowired
    private List<TaskPage> pages;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    /** With what each build sends; the whole of it goes behind {@link Endurance}. */
    OddInput(Arms brief) {
        this.arms = Endurance.isWhole() ? Arms.all() : brief;
    }

    @Test
    void isShownAgainOrKeptAsTextAndDoesNoHarm() {
        Undone application = new Undone(http, new TransactionTemplate(transactions), db);
        Siege siege = new Siege(application, new Judge(tables()), arms);
        WindowUnderFire window = new WindowUnderFire(http, application, siege, headings(), asked());
        Crawl crawl = new Crawl(application, Endurance.tries(2, 50));

        boolean whole = arms.misshapen();
        if (whole) {
            walk(road.through(window));
        } else {
            walkOne(road.through(window));
        }
        invite();
        askColleagues();
        readers(whole).forEach(reader -> crawl.as(reader, window::reads));
        madeUp().forEach(window::triesAddress);

        SoftAssertions.assertSoftly(found -> {
            found.assertThat(siege.wrong()).isEmpty();
            if (whole) {
                found.assertThat(window.steps())
                        .containsAll(pages.stream().map(TaskPage::step).toList());
                found.assertThat(window.routes()).containsAll(RouteTable.routesOf(mappings));
            }
        });
    }

    private static List<@Nullable String> readers(boolean whole) {
        return whole ? Readers.everybody() : Collections.singletonList(null);
    }

    /** Somebody whom the administrator invites, and whose account he shuts. */
    private void invite() {
        String name = "nieuw-" + System.nanoTime();
        Forms.Form account = Forms.of(
                "name", "Nadia Vos",
                "username", name,
                "mail", name + "@voorbeeld.example",
                "organisation", "bureau-nulmeting",
                "functionGroup", "POLICY",
                "roles", "EVALUATOR");
        road.posts("beheer", "/beheer/accounts/nieuw", account.typed());
        road.letTimeRun();
        String password = "een lang wachtwoord";
        road.answers("/welkom/", name + "@voorbeeld.example", Forms.of("password", password, "again", password));
        road.posts("beheer", "/beheer/accounts/" + name + "/uit", Map.of());
        road.sees("beheer", "/beheer/accounts/" + name);
    }

    /** Colleagues who have not answered after a day, and a draft that waits. */
    private void askColleagues() {
        String reference = road.submit("indiener", Forms.proposal());
        road.days(1);
        road.sees("indiener", "/voorstellen/" + reference + "/collegas");
        road.posts("indiener", "/voorstellen/nieuw", Map.of());
    }

    /** An address of each route that is read, none of which leads to anything. */
    private List<String> madeUp() {
        return RouteTable.routesOf(mappings).stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring("GET ".length()))
                .toList();
    }

    /** What each route asks by name in its address. */
    private Map<String, Set<String>> asked() {
        Map<String, Set<String>> asked = new TreeMap<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
            Set<String> names = Stream.of(method.getMethod().getParameters())
                    .filter(parameter -> parameter.getType() == String.class)
                    .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(RequestParam.class))
                            .map(named -> named.name().isEmpty() ? parameter.getName() : named.name()))
                    .collect(Collectors.toCollection(TreeSet::new));
            info.getPatternValues()
                    .forEach(path -> asked.merge("GET " + path, names, (one, other) -> {
                        one.addAll(other);
                        return one;
                    }));
        }));
        return asked;
    }

    /** The heading of each step's page. */
    private Map<String, String> headings() {
        return pages.stream()
                .map(TaskPage::step)
                .collect(Collectors.toMap(
                        step -> Objects.requireNonNull(messages.getMessage("step." + step, null, Locale.ROOT)),
                        step -> step));
    }

    /** The tables whose name is no word that people use. */
    private Set<String> tables() {
        return db
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(name -> name.contains("_"))
                .collect(Collectors.toSet());
    }
}
