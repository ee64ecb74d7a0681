package nl.vanregelsnaarruimte;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.vanregelsnaarruimte.journey.Road;
import nl.vanregelsnaarruimte.pilot.PilotWorld;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on an H2 file, with the demo people and without example proposals, its clock and its mail in
 * the test's hand and its job executor off. All tests that need the application share this one context: don't add
 * properties.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/test-data/${random.uuid}/ruimte;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=256",
            "ruimte.demo.proposals=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({AppTestParts.class, PilotWorld.class, Road.class, SqlCounter.class, RealTokens.class})
public @interface AppTest {}
