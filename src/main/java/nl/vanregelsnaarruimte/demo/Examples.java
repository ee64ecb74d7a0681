package nl.vanregelsnaarruimte.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files with example proposals. */
@Component
@Profile("demo")
class Examples {

    private static final LoaderOptions OPTIONS = new LoaderOptions();

    static {
        OPTIONS.setAllowDuplicateKeys(false);
    }

    private final ObjectMapper json;

    Examples(ObjectMapper json) {
        this.json = json;
    }

    /** Everything that was done in all examples, the longest ago first. */
    List<Planned> planned() {
        return all().stream()
                .flatMap(example -> Stream.concat(
                        Stream.of(new Planned(example, null)),
                        example.road().stream().map(act -> new Planned(example, act))))
                .sorted(Comparator.comparing(Planned::day).reversed())
                .toList();
    }

    /** The examples in the order of their files. */
    List<Example> all() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:demo/proposals/*.yaml"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Example read(Resource file) {
        try (var text = file.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(OPTIONS)).load(text);
            return json.convertValue(tree, Example.class);
        } catch (IOException e) {
            throw new IllegalStateException(file.getFilename(), e);
        }
    }
}
