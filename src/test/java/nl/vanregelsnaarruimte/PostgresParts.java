package nl.vanregelsnaarruimte;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A PostgreSQL server that lives as long as the application context. */
@TestConfiguration
class PostgresParts {

    /** Ends with the application, not before it: its own hook would stop it while the engine still writes. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    }

    /** The pool is closed first, or each of its connections waits for a server that is gone. */
    @Bean
    static BeanFactoryPostProcessor serverOutlivesPool() {
        return beans -> beans.getBeanDefinition("dataSource").setDependsOn("postgres");
    }

    @Bean
    DynamicPropertyRegistrar postgresProperties(EmbeddedPostgres postgres) {
        return registry -> {
            registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
            registry.add("spring.datasource.username", () -> "postgres");
            registry.add("spring.datasource.password", () -> "postgres");
        };
    }
}
