package nl.vanregelsnaarruimte.benchmark;

import java.util.Map;
import nl.vanregelsnaarruimte.access.LinkPurpose;
import nl.vanregelsnaarruimte.journey.Forms;
import org.jspecify.annotations.Nullable;

/**
 * What one person does on the road.
 *
 * @param step the user task, or the message that it sends
 * @param by who does it: a username, or for a link the part that he has in the proposal
 * @param link what his link is good for; null for somebody who logs in
 * @param form what he types; the application keeps it
 * @param outcomes what the gateways ask of it; all that a bare engine gets
 */
record Act(String step, String by, @Nullable LinkPurpose link, Forms.Form form, Map<String, Object> outcomes) {

    boolean isMessage() {
        return step.startsWith("Message_");
    }

    static Act work(String step, String by, Forms.Form form) {
        return work(step, by, form, Map.of());
    }

    static Act work(String step, String by, Forms.Form form, Map<String, Object> outcomes) {
        return new Act(step, by, null, form, outcomes);
    }

    static Act answer(String step, LinkPurpose link, String part, Forms.Form form, Map<String, Object> outcomes) {
        return new Act(step, part, link, form, outcomes);
    }
}
