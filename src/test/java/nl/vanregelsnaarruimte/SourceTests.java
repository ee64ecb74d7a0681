package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Types say in one sentence what they are, have names that mean something, and hold no text for people. */
class SourceTests {

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Utils?|Helper|Manager|Dto)$");
    private static final Pattern DUTCH = Pattern.compile(
            "(?i)(?s).*\\b(het|een|je|jouw|niet|voor|van|naar|wordt|deze|dit|geen|ook|nog|wie|wat|bij|heeft|kun|mag|moet)\\b.*");

    @Test
    void everyTypeHasOneSentence() {
        assertThat(JavaSource.MAIN)
                .filteredOn(source -> !source.isPackageInfo())
                .flatMap(SourceTests::typesWithoutSentence)
                .isEmpty();
    }

    @Test
    void everyPackageHasOneSentence() {
        assertThat(JavaSource.MAIN)
                .filteredOn(JavaSource::isPackageInfo)
                .allSatisfy(source -> assertThat(source.unit().getComment())
                        .hasValueSatisfying(comment ->
                                assertThat(comment.getContent().strip()).endsWith(".")));
    }

    @Test
    void namesMeanSomething() {
        assertThat(JavaSource.MAIN)
                .flatMap(JavaSource::types)
                .extracting(TypeDeclaration::getNameAsString)
                .noneMatch(name -> EMPTY_NAME.matcher(name).matches());
    }

    @Test
    void noStringIsTextForPeople() {
        assertThat(JavaSource.MAIN).flatMap(SourceTests::textForPeople).isEmpty();
    }

    @Test
    void theChecksSeeWhatIsWrong() {
        JavaSource wrong = JavaSource.of("Wrong.java", """
                class Wrong {
                    /** No full stop */
                    enum Half { A }
                    /** Right. @author somebody. */
                    enum Signed { A }
                    String said = "Je voorstel is binnen.";
                    String fine = "select id from proposal";
                }
                """);

        assertThat(typesWithoutSentence(wrong))
                .containsExactly("Wrong.java Wrong", "Wrong.java Half", "Wrong.java Signed");
        assertThat(textForPeople(wrong)).containsExactly("Wrong.java Je voorstel is binnen.");
        assertThat(EMPTY_NAME.matcher("MailHelper").matches()).isTrue();
    }

    private static List<String> typesWithoutSentence(JavaSource source) {
        return source.types().stream()
                .filter(type -> !hasSentence(type))
                .map(type -> source.name() + " " + type.getNameAsString())
                .toList();
    }

    private static boolean hasSentence(NodeWithJavadoc<?> type) {
        return type.getJavadocComment()
                .map(comment -> comment.parse().getDescription().toText().strip())
                .filter(text -> text.endsWith(".") && !text.contains("@author"))
                .isPresent();
    }

    private static List<String> textForPeople(JavaSource source) {
        return source.strings()
                .filter(string -> string.contains(" ") && DUTCH.matcher(string).matches())
                .map(string -> source.name() + " " + string)
                .toList();
    }
}
