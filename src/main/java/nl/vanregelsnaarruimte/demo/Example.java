package nl.vanregelsnaarruimte.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An example proposal: what its submitter typed, and what everybody did with it since.
 *
 * @param submitter the username
 * @param day when it was sent in, as the number of days before today
 * @param answers what was typed, by field
 */
record Example(String submitter, int day, Map<String, Object> answers, List<Act> road) {

    /**
     * Something that somebody did.
     *
     * @param day the number of days before today
     * @param as the username; null for somebody who came by a link
     * @param step the id of the user task; null for anything else
     * @param link what the link was good for, such as MANDATE; null for anything else
     * @param withdraw why the submitter takes the proposal back; null for anything else
     * @param mail the address that the link was sent to; null when there is only one of its kind
     */
    record Act(
            int day,
            @Nullable String as,
            @Nullable String step,
            @Nullable String link,
            @Nullable String withdraw,
            @Nullable String mail,
            @Nullable Map<String, Object> answers) {}
}
