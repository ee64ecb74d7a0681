package nl.vanregelsnaarruimte.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

    private final ObjectMapper json;

    Examples(ObjectMapper json) {
        this.json = json;
    }

    /** Everything that was done in all examples, the longest ago first. */
    List<Planned> planned() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:demo/proposals/*.yaml");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        return Arrays.stream(files)
                .map(this::read)
                .flatMap(example -> Stream.concat(
                        Stream.of(new Planned(example, null)),
                        example.road().stream().map(act -> new Planned(example, act))))
                .sorted(Comparator.comparing(Planned::day).reversed())
                .toList();
    }

    private Example read(Resource file) {
        try (var text = file.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return json.convertValue(tree, Example.class);
        } catch (IOException e) {
            throw new IllegalStateException(file.getFilename(), e);
        }
    }
}
