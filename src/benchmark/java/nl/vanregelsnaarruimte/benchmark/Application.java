package nl.vanregelsnaarruimte.benchmark;

import nl.vanregelsnaarruimte.VanRegelsNaarRuimte;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The whole application with the demo's people and none of its proposals. Mail is queued and not sent: its job executor
 * is off, as that of the bare engine is.
 */
final class Application {

    private Application() {}

    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(VanRegelsNaarRuimte.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--ruimte.demo.proposals=false",
                        "--camunda.bpm.job-execution.enabled=false");
    }
}
