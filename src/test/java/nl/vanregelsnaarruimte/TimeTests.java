package nl.vanregelsnaarruimte;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Everybody asks the one clock what time it is, and no test waits for time to pass. */
class TimeTests {

    private static final Set<String> READS_THE_MACHINE =
            Set.of("java.lang.System.currentTimeMillis", "java.util.Calendar.getInstance", "java.util.Date.<init>");

    private static final Set<String> SLEEPS = Set.of("sleep", "parkNanos", "parkUntil");

    private static final ArchRule NO_OTHER_TIME = noClasses()
            .that()
            .resideOutsideOfPackage("nl.vanregelsnaarruimte.calendar..")
            .should()
            .callCodeUnitWhere(target(DescribedPredicate.describe("reads the machine’s time", TimeTests::readsTime)));

    /** What they wait for can't wake them: another process, other users of the file; or they only differ in when. */
    private static final Set<String> WAIT = Set.of(
            "nl.vanregelsnaarruimte.endurance.Patience",
            "nl.vanregelsnaarruimte.storage.HaltTests",
            "nl.vanregelsnaarruimte.storage.H2File",
            "nl.vanregelsnaarruimte.journey.Races");

    private static final ArchRule NO_SLEEP = noClasses()
            .that(DescribedPredicate.describe("may not wait", type -> !WAIT.contains(type.getName())))
            .should()
            .callCodeUnitWhere(target(DescribedPredicate.describe(
                    "sleeps", (CodeUnitCallTarget called) -> SLEEPS.contains(called.getName()))));

    @Test
    void nobodyReadsTheTimeWithoutTheClock() {
        NO_OTHER_TIME.check(OurClasses.MAIN);
    }

    @Test
    void nobodySleeps() {
        NO_SLEEP.check(OurClasses.MAIN);
        NO_SLEEP.check(OurClasses.TESTS.that(
                DescribedPredicate.describe("are no samples", type -> !type.isEquivalentTo(Dreamer.class))));
    }

    @Test
    void theRulesStopAClassWithATimeOfItsOwn() {
        var dreamer = new ClassFileImporter().importClasses(Dreamer.class);

        assertThat(NO_OTHER_TIME.evaluate(dreamer).getFailureReport().getDetails())
                .hasSize(4);
        assertThat(NO_SLEEP.evaluate(dreamer).getFailureReport().getDetails()).hasSize(2);
    }

    private static boolean readsTime(CodeUnitCallTarget called) {
        String owner = called.getOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && called.getName().equals("now")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean ownClock =
                owner.equals(Clock.class.getName()) && called.getName().matches("system.*|tick[MS].*");
        boolean machine = READS_THE_MACHINE.contains(owner + "." + called.getName())
                && called.getRawParameterTypes().isEmpty();
        return now || ownClock || machine;
    }

    /** Does all that is forbidden, to show that the rules find it; nothing ever calls it. */
    static final class Dreamer {

        Object dream() throws InterruptedException {
            Thread.sleep(1);
            LockSupport.parkNanos(1);
            return Set.of(LocalDate.now(Clock.systemUTC()), LocalDate.now(), new Date(), System.currentTimeMillis());
        }
    }
}
