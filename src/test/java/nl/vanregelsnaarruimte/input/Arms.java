package nl.vanregelsnaarruimte.input;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a form.
 *
 * @param values what is filled in
 * @param misshapen whether what no browser would send is sent too
 * @param share how much of each kind a form gets, another part than the form before
 */
record Arms(List<Odd> values, boolean misshapen, int share) {

    private static final int WHOLE = 10_000;

    /** Everything. */
    static Arms all() {
        return new Arms(Odd.ALL, true, WHOLE);
    }

    List<List<Attempt>> against(@Nullable String username, FoundForm form) {
        Attempts attempts = new Attempts(username, form, values);
        return misshapen
                ? Stream.concat(attempts.filledIn().stream(), attempts.misshapen().stream())
                        .toList()
                : attempts.filledIn();
    }
}
