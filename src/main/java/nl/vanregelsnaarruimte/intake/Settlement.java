package nl.vanregelsnaarruimte.intake;

import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What settles a proposal beside the four points, as the adviser typed it.
 *
 * @param why why it is so; empty when the four points decide
 */
record Settlement(Course course, @Nullable ExcludedSubject excluded, String why, String referredTo) {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 4000;

    /** Reads the chosen course and only the fields that belong to it; null when it is refused. */
    static @Nullable Settlement read(Answers answers) {
        Course course = answers.choice("course", Course.class);
        if (course == null) {
            return null;
        }
        return switch (course) {
            case ORDINARY -> new Settlement(course, null, "", "");
            case EXISTING_ROOM -> new Settlement(course, null, answers.text("existingRoomWhy", SHORTEST, LONGEST), "");
            case REFERRED -> {
                String to = answers.line("referredTo", 2, 300);
                yield new Settlement(course, null, answers.text("referredWhy", SHORTEST, LONGEST), to);
            }
            case EXCLUDED -> {
                ExcludedSubject subject = answers.choice("excluded", ExcludedSubject.class);
                yield new Settlement(course, subject, answers.text("excludedWhy", SHORTEST, LONGEST), "");
            }
        };
    }
}
