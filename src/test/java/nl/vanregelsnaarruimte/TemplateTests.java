package nl.vanregelsnaarruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.Template.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates hold no text, no script, no style, and no way to show what was typed as markup. */
class TemplateTests {

    @Test
    void noTemplateHoldsText() {
        assertThat(Template.ALL).flatMap(TemplateText::in).isEmpty();
    }

    @Test
    void noTemplateHoldsScriptOrStyle() {
        assertThat(Template.ALL).flatMap(TemplateTests::unsafe).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Je voorstel is binnen.</p>",
                "<p>[[${name}]] is klaar</p>",
                "<p>[[${done ? 'Klaar' : #{layout.login}}]]</p>",
                "<img alt='Kaart'>",
                "<input type='submit' value='Verstuur'>",
                "<input placeholder='zoeken'>",
                "<p th:text=\"'De naam'\"></p>",
                "<p th:text=\"|Tot ${day} nog|\"></p>",
                "<p th:text=\"${late} ? 'Te laat' : #{layout.login}\"></p>",
                "<a th:replace=\"~{fragments/parts :: menu('/', 'Start')}\"></a>"
            })
    void theCheckSeesText(String wrong) {
        assertThat(TemplateText.in(Template.of("wrong", wrong))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text='#{layout.login}'></p>",
                "<p>[[#{layout.login}]] · [[${task.title}]]</p>",
                "<input type='checkbox' value='true'>",
                "<p th:text=\"|${a} - #{layout.brand}|\" th:class=\"${a ? 'vrr-one vrr-two' : ''}\"></p>",
                "<p th:text=\"|#{${'step.' + task.step}} ${task.reference}|\"></p>",
                "<!--/* An explanation. */--><p></p>"
            })
    void theCheckLeavesTheRestAlone(String right) {
        assertThat(TemplateText.in(Template.of("right", right))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p { color: red }</style>",
                "<p style='color: red'></p>",
                "<p th:style='${style}'></p>",
                "<p onclick='go()'></p>",
                "<p th:utext='${typed}'></p>",
                "<p>[(${typed})]</p>",
                "<a href='javascript:go()'></a>",
                "<script src='https://elsewhere.example/x.js'></script>"
            })
    void theCheckSeesWhatIsUnsafe(String wrong) {
        assertThat(unsafe(Template.of("wrong", wrong))).isNotEmpty();
    }

    private static List<String> unsafe(Template template) {
        var found = new ArrayList<String>();
        template.elements().stream()
                .filter(TemplateTests::isUnsafe)
                .map(element -> template.name() + ": " + element)
                .forEach(found::add);
        template.texts().stream().filter(text -> text.contains("[(")).forEach(found::add);
        return found;
    }

    private static boolean isUnsafe(Element element) {
        boolean inline = element.name().equals("style")
                || (element.name().equals("script") && !element.attributes().containsKey("th:src"));
        return inline
                || element.attributes().entrySet().stream()
                        .anyMatch(attribute -> attribute.getKey().matches("(th:)?(style|on\\w+|srcdoc)|th:utext")
                                || String.valueOf(attribute.getValue()).startsWith("javascript:"));
    }
}
