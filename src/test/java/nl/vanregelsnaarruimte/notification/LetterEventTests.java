package nl.vanregelsnaarruimte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagrams and the letters name the same events. */
class LetterEventTests {

    private static final Pattern MAIL = Pattern.compile("notificationTasks\\.mail\\([^,]+,'(\\w+)'\\)");
    private static final Set<String> BESIDE_THE_ROAD = Set.of(
            "taskOpen",
            "reminder",
            "escalation",
            "invitation",
            "colleagueInvited",
            "colleagueReminded",
            "colleagueBrake",
            "pilotStopped",
            "pilotBad",
            "decisionLate",
            "draftOld",
            "mailsFailed",
            "reportsMissed");

    @Test
    void everyEventOfADiagramHasItsLetters() throws IOException {
        Set<String> letters = Stream.of(Letter.values())
                .map(letter -> letter.event)
                .filter(event -> !BESIDE_THE_ROAD.contains(event))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(eventsOfTheDiagrams()).isEqualTo(letters);
    }

    private static Set<String> eventsOfTheDiagrams() throws IOException {
        Set<String> events = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            for (Path file : files.toList()) {
                MAIL.matcher(Files.readString(file)).results().forEach(found -> events.add(found.group(1)));
            }
        }
        return events;
    }
}
