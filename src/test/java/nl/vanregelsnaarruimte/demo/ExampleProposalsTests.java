package nl.vanregelsnaarruimte.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.journey.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Plays the examples as the first start of the demo does, on three days: an ordinary one, a Sunday between Christmas and
 * New Year, and Easter Monday, the day after the clock went forward.
 */
@SpringBootTest(properties = {"ruimte.demo.proposals=false", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
@Import(Stand.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleProposalsTests {

    private static final Path DATA =
            Path.of("target/test-data", UUID.randomUUID().toString());
    private static final List<Instant> DAYS = List.of(
            Instant.parse("2026-09-15T07:30:00Z"),
            Instant.parse("2026-12-27T04:00:00Z"),
            Instant.parse("2027-03-29T20:00:00Z"));
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("Eén paraaf is genoeg", "COMPLETED"),
            Map.entry("Bellen in plaats van opnieuw op huisbezoek", "EVALUATION"),
            Map.entry("Eén offerte onder de € 5.000", "RUNNING"),
            Map.entry("Weg met het kwartierenboekje", "COMPLETED"),
            Map.entry("Zelf roosteren over twee weken", "REJECTED"),
            Map.entry("Straatfeest: melden in plaats van vergunning", "PREPARATION"),
            Map.entry("Briefadres zonder wachttijd", "REFERRED"),
            Map.entry("Geen DPIA voor kleine proeven", "NOT_ELIGIBLE"),
            Map.entry("Jaargesprek afschaffen", "NOT_ELIGIBLE"),
            Map.entry("Wij mogen burgers niet mailen", "EXISTING_ROOM"),
            Map.entry("Eén gezin, veertien formulieren", "REVIEW"),
            Map.entry("Subsidies tot € 5.000 zelf tekenen", "INTAKE"),
            Map.entry("Ook één paraaf", "INTAKE"),
            Map.entry("Elf uur rust is te veel", "INTAKE"),
            Map.entry("Het jaargesprek op onze eigen manier", "PREPARATION"),
            Map.entry("Een jaar zonder offertes", "WITHDRAWN"),
            Map.entry("Ruilen als je het allebei wilt", "REVIEW"),
            Map.entry("Eén rapport per bedrijf", "INTAKE"));

    private static final List<String> STARTS = List.of("/", "/werkvoorraad", "/voorstellen", "/pilots", "/catalogus");

    /** The links in it were of use in its own time. */
    private static final String OLD_MAIL = "/oefenpost";

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    private final Map<Instant, Stand.Seen> seen = new TreeMap<>();

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("ruimte.data", DATA::toString);
        registry.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:./" + DATA
                        + "/ruimte;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=256");
    }

    @BeforeAll
    void play(@Autowired History history, @Autowired Stand stand) {
        for (Instant day : DAYS) {
            history.play(day);
            seen.put(day, stand.see());
        }
    }

    static Stream<Instant> days() {
        return DAYS.stream();
    }

    @ParameterizedTest
    @MethodSource("days")
    void proposalsStandInEveryStageAndAtEveryHonestEnd(Instant day) {
        assertThat(at(day).stands()).isEqualTo(ENDS);
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyRoleFindsWork(Instant day) {
        assertThat(at(day).work())
                .containsOnlyKeys(
                        "indiener",
                        "collega",
                        "imi",
                        "imi-coordinator",
                        "bzk",
                        "bzk-beslisser",
                        "bzk-herbeoordelaar",
                        "bzk-makelaar",
                        "bond",
                        "jurist",
                        "evaluator")
                .allSatisfy((username, tasks) -> assertThat(tasks).as(username).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("days")
    void someWorkIsLateAndSomeIsNot(Instant day) {
        List<Boolean> late = at(day).work().values().stream()
                .flatMap(List::stream)
                .map(task -> task.due().isBefore(Stand.dayOf(day)))
                .toList();

        assertThat(late).contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("days")
    void thePublicFindsTwoCards(Instant day) {
        assertThat(at(day).cards()).containsExactlyInAnyOrder("Eén paraaf is genoeg", "Weg met het kwartierenboekje");
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyMailWasSent(Instant day) {
        assertThat(at(day).unsent()).isZero();
        assertThat(at(day).letters("Eén paraaf is genoeg"))
                .contains(
                        "RECEIVED",
                        "COLLEAGUE_ASKED",
                        "ADVISER_KNOWN",
                        "MANDATE_ASKED",
                        "ELIGIBLE",
                        "OPINION_ASKED",
                        "OWNER_ASKED",
                        "DECISION",
                        "PREPARATION",
                        "PILOT_STARTED",
                        "PILOT_STARTED_BRAKE",
                        "REPORT_DUE",
                        "END_NEAR",
                        "RULE_REVIVED",
                        "EVALUATION_DUE",
                        "EVALUATION_DRAFT",
                        "CARD_PUBLISHED");
    }

    @Test
    void withoutAMailServerEachMailIsAFile() throws Exception {
        try (Stream<Path> mails = Files.list(DATA.resolve("mail"))) {
            assertThat(mails).hasSizeGreaterThan(900);
        }
    }

    @ParameterizedTest
    @CsvSource({"indiener", "imi", "bzk", "bzk-beslisser", "bond", "evaluator", "''"})
    void everyPageThatALinkLeadsToOpens(String reader, @Autowired MockMvc http) throws Exception {
        Set<String> found = new LinkedHashSet<>(STARTS);
        Deque<String> next = new ArrayDeque<>(STARTS);
        Map<String, Integer> faults = new TreeMap<>();

        while (!next.isEmpty()) {
            String page = next.remove();
            MockHttpServletResponse answer =
                    Window.on(http).send(reader.isEmpty() ? null : reader, get(URI.create(page)));
            if (answer.getStatus() >= 400) {
                faults.put(page, answer.getStatus());
            }
            LINK.matcher(answer.getContentAsString(UTF_8))
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(path -> !path.startsWith(OLD_MAIL) && found.add(path))
                    .forEach(next::add);
        }

        assertThat(faults).isEmpty();
        assertThat(found).hasSizeGreaterThan(STARTS.size());
    }

    private Stand.Seen at(Instant day) {
        return java.util.Objects.requireNonNull(seen.get(day));
    }
}
