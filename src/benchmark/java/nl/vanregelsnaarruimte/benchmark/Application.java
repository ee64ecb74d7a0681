package nl.vanregelsnaarruimte.benchmark;

import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.SqlCounter;
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
        return start("--camunda.bpm.job-execution.enabled=false");
    }

    /** With what is to be otherwise. */
    static ServletWebServerApplicationContext start(String... settings) {
        List<Class<?>> sources = new ArrayList<>(List.of(VanRegelsNaarRuimte.class));
        if (SqlCounting.ASKED) {
            sources.add(SqlCounter.class);
        }
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--ruimte.demo.proposals=false"));
        arguments.addAll(List.of(settings));
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(sources.toArray(Class[]::new))
                .profiles("demo")
                .run(arguments.toArray(String[]::new));
    }
}
