package nl.vanregelsnaarruimte.access;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import nl.vanregelsnaarruimte.VanRegelsNaarRuimte;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A second server on the same database, behind a proxy that says from where and how somebody came. */
class OtherNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    OtherNode(HikariDataSource shared, Environment first, Clock clock, PasswordEncoder passwords) {
        SpringApplication application = new SpringApplicationBuilder(VanRegelsNaarRuimte.class)
                .profiles("demo")
                .lazyInitialization(true)
                .initializers((GenericApplicationContext started) -> {
                    started.registerBean("sharedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    started.registerBean(
                            "sharedPasswords", PasswordEncoder.class, () -> passwords, bean -> bean.setPrimary(true));
                })
                .build();
        context = application.run(
                "--server.port=0",
                "--server.forward-headers-strategy=native",
                "--spring.datasource.url=" + shared.getJdbcUrl(),
                "--spring.datasource.hikari.maximum-pool-size=3",
                "--ruimte.data=" + first.getRequiredProperty("ruimte.data"),
                "--ruimte.demo.proposals=false",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false");
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
