package nl.vanregelsnaarruimte.workflow;

import java.time.LocalDate;
import java.util.Optional;

/** Whoever knows that a step can be done on some days only: its term begins and ends with those. */
public interface StepDays {

    /** The days for this step of this proposal; empty when nothing is known of it here. */
    Optional<Between> of(String reference, String step);

    /** The first and the last day. */
    record Between(LocalDate first, LocalDate last) {

        LocalDate notBeforeFirst(LocalDate day) {
            return day.isBefore(first) ? first : day;
        }

        LocalDate notAfterLast(LocalDate day) {
            return day.isAfter(last) ? last : day;
        }
    }
}
