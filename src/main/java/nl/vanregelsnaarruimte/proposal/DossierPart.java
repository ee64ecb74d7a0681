package nl.vanregelsnaarruimte.proposal;

import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.access.User;

/** What one module adds to a proposal's dossier, as far as this reader may see it. */
public interface DossierPart {

    /** The chapter of the dossier that it fills. */
    Chapter chapter();

    /** The part for this reader; empty when there is nothing (yet) that he may see. */
    Optional<Shown> show(Proposal proposal, User reader);

    /**
     * A part as it is shown.
     *
     * @param template the template with a fragment {@code part(facts)}, such as {@code review/part}
     * @param facts what the fragment shows
     */
    record Shown(String template, Map<String, ?> facts) {}
}
