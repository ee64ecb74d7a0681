package nl.vanregelsnaarruimte.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleKindTests {

    private final ResourceBundle messages = ResourceBundle.getBundle("messages");

    @ParameterizedTest
    @EnumSource
    void hasANameAndAnExampleThatPeopleUnderstand(RuleKind kind) {
        assertThat(messages.getString("rule.kind." + kind)).isNotBlank();
        assertThat(messages.getString("rule.kind." + kind + ".hint")).isNotBlank();
    }
}
