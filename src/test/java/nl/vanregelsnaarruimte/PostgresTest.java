package nl.vanregelsnaarruimte;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.vanregelsnaarruimte.journey.Road;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The same application as {@link AppTest}, on a PostgreSQL of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ruimte.demo.proposals=false", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({AppTestParts.class, PostgresParts.class, Road.class, SqlCounter.class})
public @interface PostgresTest {}
