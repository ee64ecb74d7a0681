package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.form.FieldError;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    private final Passwords passwords = new Passwords(SecurityConfiguration.passwordEncoder(), new MockEnvironment());
    private final Passwords demo = new Passwords(
            SecurityConfiguration.passwordEncoder(),
            new MockEnvironment().withProperty("spring.profiles.active", "demo"));

    @Test
    void keepsNoPasswordButItsHash() {
        String hash = passwords.hash("vier losse woorden");

        assertThat(hash).startsWith("{bcrypt}$2a$10$").doesNotContain("woorden");
        assertThat(passwords.hash("vier losse woorden")).isNotEqualTo(hash);
        assertThat(passwords.matches("vier losse woorden", hash)).isTrue();
        assertThat(passwords.matches("vier losse woordem", hash)).isFalse();
        assertThat(passwords.matches("vier losse woorden", null)).isFalse();
    }

    @Test
    void takesAsLongForAnAccountThatDoesNotExist() {
        AtomicInteger judged = new AtomicInteger();
        PasswordEncoder slow = new BCryptPasswordEncoder(4) {
            @Override
            public boolean matches(CharSequence password, String hash) {
                judged.incrementAndGet();
                return super.matches(password, hash);
            }
        };
        Passwords counted = new Passwords(slow, new MockEnvironment());
        String hash = counted.hash("vier losse woorden");

        counted.matches("vijf losse woorden", hash);
        assertThat(judged).hasValue(1);
        counted.matches("vijf losse woorden", null);
        assertThat(judged).hasValue(2);
    }

    @Test
    void thePasswordOfTheDemoOpensNothingOutsideIt() {
        String hash = demo.hash("demo");

        assertThat(demo.matches("demo", hash)).isTrue();
        assertThat(passwords.matches("demo", hash)).isFalse();
    }

    @Test
    void refusesAPasswordThatIsEasyOrDoesNotFit() {
        assertThat(error("elf tekens.", "password")).isEqualTo(new FieldError("access.password.short", 12));
        assertThat(error("jan.van.de.berg", "password")).isEqualTo(new FieldError("access.password.username"));
        assertThat(error("é".repeat(37), "password")).isEqualTo(new FieldError("access.password.long"));
        assertThat(error("é".repeat(36), "password")).isNull();
    }

    @Test
    void refusesTwoPasswordsThatDiffer() {
        Answers answers = Answers.empty().with("password", "vier losse woorden").with("again", "vier lose woorden");

        passwords.choose(answers, "jan");

        assertThat(answers.error("again")).isEqualTo(new FieldError("access.password.again"));
    }

    private FieldError error(String password, String field) {
        Answers answers = Answers.empty().with("password", password).with("again", password);
        passwords.choose(answers, "Jan.van.de.Berg");
        return answers.error(field);
    }
}
