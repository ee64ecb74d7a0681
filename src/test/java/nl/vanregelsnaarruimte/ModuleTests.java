package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules use only what their package-info allows, and only what the other module offers. */
class ModuleTests {

    private final ApplicationModules modules = ApplicationModules.of(VanRegelsNaarRuimte.class);

    @Test
    void modulesKeepToTheDependenciesThatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyPackageIsAModule() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("form", "calendar", "access", "workflow", "rule", "proposal")
                .noneMatch(name -> name.matches("common|util|helper|config|impl"));
    }

    @Test
    void theModuleGraphIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();

        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
    }
}
