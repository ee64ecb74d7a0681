package nl.vanregelsnaarruimte.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A chapter of the dossier: what one stage of the road has brought. Each has a page of its own. */
public enum Chapter {
    INTAKE("intake", Stage.INTAKE),
    REVIEW("besluit", Stage.REVIEW),
    PILOT("pilot", Stage.PREPARATION),
    EVALUATION("evaluatie", Stage.EVALUATION);

    private final String slug;
    private final Stage begins;

    Chapter(String slug, Stage begins) {
        this.slug = slug;
        this.begins = begins;
    }

    /** The last part of its address. */
    public String slug() {
        return slug;
    }

    static Optional<Chapter> of(String slug) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.slug.equals(slug))
                .findFirst();
    }

    /** The chapters that this proposal has come to. */
    static List<Chapter> reachedBy(Proposal proposal) {
        return Arrays.stream(values())
                .filter(chapter -> proposal.reached(chapter.begins))
                .toList();
    }
}
