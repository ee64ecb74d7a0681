package nl.vanregelsnaarruimte.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.util.LinkedMultiValueMap;

/**
 * What somebody sent after his session had ended.
 *
 * @param username who was the last to log in with this browser, and so the one for whom the form was shown
 * @param path the page that the form stands on
 */
record KeptForm(String username, String path, TreeMap<String, List<String>> typed, Instant at) implements Serializable {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    static KeptForm of(String username, String path, Map<String, String[]> typed, Instant now) {
        TreeMap<String, List<String>> kept = new TreeMap<>();
        typed.forEach((field, values) -> kept.put(field, List.of(values)));
        return new KeptForm(username, path, kept, now);
    }

    boolean isOf(String somebody, Instant now) {
        return username.equals(somebody) && now.isBefore(at.plus(LONGEST));
    }

    Answers answers() {
        return Answers.of(new LinkedMultiValueMap<>(typed));
    }
}
