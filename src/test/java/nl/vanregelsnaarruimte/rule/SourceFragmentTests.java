package nl.vanregelsnaarruimte.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class SourceFragmentTests {

    @Test
    void linksToARuleThatIsPublished() {
        assertThat(render("BWBR0005537#Artikel1:3"))
                .contains("href=\"https://wetten.overheid.nl/BWBR0005537#Artikel1:3\"")
                .contains(">Algemene wet bestuursrecht, artikel 1:3</a>")
                .doesNotContain("niet gecontroleerd");
    }

    @Test
    void saysSoWhenNobodyCheckedTheTitle() {
        assertThat(render("jci1.3:c:BWBR0009999&artikel=1"))
                .contains("href=\"https://wetten.overheid.nl/jci1.3:c:BWBR0009999&amp;artikel=1\"")
                .contains("titel niet gecontroleerd");
    }

    @Test
    void showsPlainWordsAsTheyAre() {
        assertThat(render("Handboek <b>inkoop</b>"))
                .contains("<span>Handboek &lt;b&gt;inkoop&lt;/b&gt;</span>")
                .doesNotContain("href");
    }

    private String render(String reference) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setMessageSource(messages);
        Map<String, Object> model =
                Map.of("reference", RuleReference.parse(reference).orElseThrow());
        return engine.process("rule/source", Set.of("source"), new Context(Locale.ROOT, model));
    }
}
