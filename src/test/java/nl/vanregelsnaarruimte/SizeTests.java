package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Files and methods stay small. Lines are counted without blanks, comments, imports and package; a method from its
 * opening to its closing brace. Medians and shares are of the application; no test file may
 * pass its maximum either, but a test may tell one long story.
 */
class SizeTests {

    private static final Map<String, Integer> FILES = lines(JavaSource.MAIN);
    private static final Map<String, Integer> METHODS = methods(JavaSource.MAIN);

    @Test
    void mostFilesFitOnAScreen() {
        assertThat(percentile(50, FILES.values())).as("median of %s", FILES).isLessThanOrEqualTo(30);
        assertThat(percentile(90, FILES.values())).as("90 percent of %s", FILES).isLessThanOrEqualTo(100);
    }

    @Test
    void noFileIsLong() {
        assertThat(longer(FILES, 250)).isEmpty();
        assertThat(longer(lines(JavaSource.TESTS), 250)).isEmpty();
    }

    @Test
    void mostMethodsAreShort() {
        assertThat(percentile(90, METHODS.values())).as("90 percent of methods").isLessThanOrEqualTo(12);
    }

    @Test
    void noMethodIsLong() {
        assertThat(longer(METHODS, 30)).isEmpty();
    }

    @Test
    void mostTypesAreKnownToTheirModuleOnly() {
        List<TypeDeclaration<?>> types = JavaSource.MAIN.stream()
                .flatMap(source -> source.unit().getTypes().stream())
                .<TypeDeclaration<?>>map(type -> type)
                .toList();
        long open = types.stream().filter(TypeDeclaration::isPublic).count();
        System.out.printf("%d of %d types are public%n", open, types.size());

        assertThat(2 * open).as("public of %d types", types.size()).isLessThan(types.size());
    }

    @Test
    void countsNoBlanksImportsOrComments() {
        JavaSource source = JavaSource.of("A.java", """
                package a;

                import java.util.List;

                /** Sentence. */
                class A {

                    // why
                    int b() {

                        return 1; // one
                    }
                }
                """);

        assertThat(source.lines()).isEqualTo(5);
        assertThat(source.methods()).containsOnly(Map.entry("A.java:9 b", 3));
    }

    @Test
    void findsThePlaceInARow() {
        assertThat(percentile(50, List.of(3, 1, 2))).isEqualTo(2);
        assertThat(percentile(90, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).isEqualTo(9);
    }

    private static Map<String, Integer> lines(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> !source.isPackageInfo())
                .collect(Collectors.toMap(JavaSource::name, JavaSource::lines));
    }

    private static Map<String, Integer> methods(List<JavaSource> sources) {
        Map<String, Integer> methods = new TreeMap<>();
        sources.forEach(source -> methods.putAll(source.methods()));
        return methods;
    }

    private static Map<String, Integer> longer(Map<String, Integer> sizes, int max) {
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() > max)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int percentile(int percent, Collection<Integer> sizes) {
        List<Integer> sorted = sizes.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }
}
