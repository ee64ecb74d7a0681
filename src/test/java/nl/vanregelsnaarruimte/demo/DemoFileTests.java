package nl.vanregelsnaarruimte.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Accounts with a known password can't get into production by its file. */
class DemoFileTests {

    @Test
    void keepsExamplesInAFileOfTheirOwn() throws IOException {
        List<String> files = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).stream()
                        .map(DemoFileTests::url)
                        .toList();

        assertThat(files).hasSize(2).doesNotHaveDuplicates();
    }

    private static String url(PropertySource<?> settings) {
        return Objects.toString(settings.getProperty("spring.datasource.url"));
    }
}
