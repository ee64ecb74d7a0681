package nl.vanregelsnaarruimte.storage;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells an administrator how large the file is, and how many times what is in use in it. */
@Component("databaseFile")
class FileHealth implements HealthIndicator {

    private final H2File file;

    FileHealth(H2File file) {
        this.file = file;
    }

    @Override
    public Health health() {
        return file.state()
                .map(state -> Health.up()
                        .withDetail("bytes", state.size())
                        .withDetail("bytesInUse", state.live())
                        .withDetail("ratio", state.ratio()))
                .orElseGet(Health::up)
                .build();
    }
}
