package nl.vanregelsnaarruimte.access;

import java.util.Locale;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Service;

/**
 * Tells who somebody is by the password he types. Each wrong attempt is kept at once, so this is no transaction; and no
 * answer tells which accounts exist.
 */
@Service
class PasswordLogin {

    private static final int LONGEST = 254;

    private final JdbcAccounts accounts;
    private final LoginAttempts attempts;
    private final KnownBrowsers browsers;
    private final Passwords passwords;

    PasswordLogin(JdbcAccounts accounts, LoginAttempts attempts, KnownBrowsers browsers, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.browsers = browsers;
        this.passwords = passwords;
    }

    /**
     * The username, or what was wrong noted in the answers.
     *
     * @param browser the token by which the browser may be known, or nothing
     */
    Optional<String> login(Answers answers, String address, String browser) {
        String name = answers.text("username", 1, LONGEST).toLowerCase(Locale.ROOT);
        String password = answers.value("password");
        if (password.isEmpty()) {
            answers.refuse("password", "access.login.password.required");
        }
        return answers.refused() ? Optional.empty() : judge(answers, name, password, address, browser);
    }

    private Optional<String> judge(Answers answers, String name, String password, String address, String browser) {
        Optional<Credentials> found = accounts.credentials(name);
        String account = found.map(Credentials::username).orElse(name);
        String apart = browsers.knows(browser, account) ? " " + browser : "";
        LoginAttempt attempt = attempts.begin(name + apart, account + apart, address);
        if (attempt.isTypedTooOften()) {
            attempts.takeBack(attempt.typedRow());
            attempts.takeBack(attempt.accountRow());
            return wait(answers);
        }
        boolean right =
                passwords.matches(password, found.map(Credentials::passwordHash).orElse(null));
        if (right && !attempt.isBarred()) {
            attempts.forget(name + apart, account + apart);
            return Optional.of(account);
        }
        return refuse(attempt, answers);
    }

    /** An account that must wait says so under no other name; an address may. */
    private Optional<String> refuse(LoginAttempt attempt, Answers answers) {
        if (attempt.isBarred()) {
            attempts.takeBack(attempt.accountRow());
        }
        if (!attempt.isCrowded()) {
            answers.refuse("username", "access.login.wrong");
            return Optional.empty();
        }
        if (attempt.isBarred()) {
            attempts.takeBack(attempt.typedRow());
        }
        return wait(answers);
    }

    private static Optional<String> wait(Answers answers) {
        answers.refuse("username", "access.login.wait", LoginAttempts.WAIT.toMinutes());
        return Optional.empty();
    }
}
