package nl.vanregelsnaarruimte.workflow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do now for a proposal.
 *
 * @param id the engine's id of the task, as in {@code /taken/{id}}
 * @param step the id of the step in the diagram, as in {@link ProposalProcess}
 * @param formKey the template of its page
 * @param reference the proposal
 * @param title the proposal's title
 * @param organisation the name of the organisation it comes from
 * @param group who may do it: a role, {@code UNION:code}, or a person outside ({@code MANDATE_GIVER})
 * @param holder the username of who took it up, or of the one person it is for
 * @param holderName how that person is called
 * @param due the last day of its term
 * @param createdAt since when it waits
 */
public record OpenTask(
        String id,
        String step,
        String formKey,
        String reference,
        String title,
        String organisation,
        String group,
        @Nullable String holder,
        @Nullable String holderName,
        LocalDate due,
        Instant createdAt) {

    /** The group of a task that is meant for one person and for nobody else. */
    public static final String PERSONAL = "PERSONAL";

    /** Whether this task was given to one person, who can't hand it back. */
    public boolean personal() {
        return group.equals(PERSONAL);
    }

    /** What stands behind the colon of a group such as {@code UNION:vakbond-de-schakel}; the group itself without one. */
    public String groupMember() {
        return group.substring(group.indexOf(':') + 1);
    }

    /** The part of the group that names its kind, such as {@code UNION} or {@code ADVISER}. */
    public String groupKind() {
        int colon = group.indexOf(':');
        return colon < 0 ? group : group.substring(0, colon);
    }
}
