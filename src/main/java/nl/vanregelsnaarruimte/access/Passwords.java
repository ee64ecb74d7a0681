package nl.vanregelsnaarruimte.access;

import java.nio.charset.StandardCharsets;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how it is kept. */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** More than this bcrypt does not look at. */
    private static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final String nobody;
    private final boolean demo;

    Passwords(PasswordEncoder encoder, Environment environment) {
        this.encoder = encoder;
        this.nobody = encoder.encode(Secret.random());
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The new password, typed twice; what is wrong with it is noted at its field. */
    String choose(Answers answers, String username) {
        String password = answers.value("password");
        if (password.length() < SHORTEST) {
            answers.refuse("password", "access.password.short", SHORTEST);
        } else if (isTooLong(password)) {
            answers.refuse("password", "access.password.long");
        } else if (password.equalsIgnoreCase(username)) {
            answers.refuse("password", "access.password.username");
        } else if (!password.equals(answers.value("again"))) {
            answers.refuse("again", "access.password.again");
        }
        return password;
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /**
     * Takes as long for an account that does not exist. The short passwords of the demo open nothing outside it, even
     * when its database is used there.
     */
    boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobody : hash);
        return same && hash != null && (demo || password.length() >= SHORTEST);
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }
}
