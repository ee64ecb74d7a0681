package nl.vanregelsnaarruimte;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

/** Only the module workflow knows the engine, so that another engine touches that module alone. */
class EngineFenceTests {

    private static final ArchRule FENCE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.vanregelsnaarruimte.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final ArchRule PROMISED = noClasses()
            .that()
            .haveNameNotMatching(".*\\.workflow\\.(FrugalEngine|RememberedFeel|StandingFacts|TaskGroups)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm.engine.impl..", "org.camunda.bpm.dmn..impl..", "org.apache.ibatis..");

    private static final ArchRule OWN_NAMES = noClasses().should().haveNameMatching("(?i).*(camunda|operaton).*");

    @Test
    void onlyTheModuleWorkflowKnowsTheEngine() {
        FENCE.check(OurClasses.MAIN);
    }

    @Test
    void onlyFourClassesUseWhatTheEngineDoesNotPromise() {
        PROMISED.check(OurClasses.MAIN);
    }

    @Test
    void noneOfOurNamesIsTheVendors() {
        OWN_NAMES.check(OurClasses.MAIN);
    }

    @Test
    void theFenceStopsAClassThatClimbsOver() {
        var climber = new ClassFileImporter().importClasses(Climber.class);

        assertThat(FENCE.evaluate(climber).hasViolation()).isTrue();
    }

    /** Knows the engine where it should not. */
    record Climber(RuntimeService engine) {}
}
