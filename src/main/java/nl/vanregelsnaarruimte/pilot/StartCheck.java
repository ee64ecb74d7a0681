package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.pilot.Missing.What;
import nl.vanregelsnaarruimte.proposal.Participants;
import org.jspecify.annotations.Nullable;

/**
 * A pilot starts only on a legal basis for all its days, with a baseline for each indicator, with the mandate given, with
 * two colleagues or more, with the works council's consent where it is needed and with each condition met (domain E.1, I3
 * and I4).
 */
final class StartCheck {

    private StartCheck() {}

    /** What is still missing today; nothing when the pilot may start. */
    static List<Missing> missing(Readiness ready, LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        period(ready, today, missing);
        basis(ready.basis(), today, missing);
        note(missing, measured(ready.indicators()), What.BASELINE);
        note(missing, ready.mandate(), What.MANDATE);
        note(missing, ready.confirmed() >= Participants.COLLEAGUES_NEEDED, What.COLLEAGUES);
        note(missing, !ready.council().blocks(), asked(ready.council()));
        note(missing, ready.met().containsAll(ready.conditions()), What.CONDITIONS);
        return List.copyOf(missing);
    }

    /** Whether it is only a later day on which the pilot may start at all. */
    static boolean isEarly(Readiness ready, LocalDate today) {
        return missing(ready, today).stream()
                .map(Missing::what)
                .anyMatch(what -> what == What.TOO_EARLY || what == What.LEGAL_BASIS_NOT_YET);
    }

    private static void period(Readiness ready, LocalDate today, List<Missing> missing) {
        if (today.isBefore(ready.from())) {
            missing.add(new Missing(What.TOO_EARLY, ready.from()));
        } else if (today.isAfter(ready.to())) {
            missing.add(new Missing(What.TOO_LATE, ready.to()));
        }
    }

    private static void basis(@Nullable LegalBasis basis, LocalDate today, List<Missing> missing) {
        if (basis == null) {
            missing.add(new Missing(What.LEGAL_BASIS));
        } else if (today.isBefore(basis.from())) {
            missing.add(new Missing(What.LEGAL_BASIS_NOT_YET, basis.from()));
        } else if (today.isAfter(basis.to())) {
            missing.add(new Missing(What.LEGAL_BASIS_OVER, basis.to()));
        }
    }

    private static boolean measured(List<Indicator> indicators) {
        return !indicators.isEmpty()
                && indicators.stream()
                        .allMatch(indicator -> indicator.baseline().isPresent());
    }

    /** A council that said no is another matter than one that has yet to answer. */
    private static What asked(WorksCouncil council) {
        return council.answer() == null ? What.WORKS_COUNCIL : What.WORKS_COUNCIL_AGAINST;
    }

    private static void note(List<Missing> missing, boolean there, What what) {
        if (!there) {
            missing.add(new Missing(what));
        }
    }
}
