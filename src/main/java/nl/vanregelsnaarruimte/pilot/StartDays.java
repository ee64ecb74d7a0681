package nl.vanregelsnaarruimte.pilot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vanregelsnaarruimte.proposal.Approval;
import nl.vanregelsnaarruimte.proposal.Approvals;
import nl.vanregelsnaarruimte.workflow.PilotProcess;
import nl.vanregelsnaarruimte.workflow.StepDays;
import org.springframework.stereotype.Component;

/** The days on which a pilot may start: within its approval and its legal basis, and before the approval lapses. */
@Component
class StartDays implements StepDays {

    private final Approvals approvals;
    private final LegalBases bases;

    StartDays(Approvals approvals, LegalBases bases) {
        this.approvals = approvals;
        this.bases = bases;
    }

    @Override
    public Optional<Between> of(String reference, String step) {
        return PilotProcess.TASK_START_PILOT.equals(step)
                ? approvals.find(reference).map(this::between)
                : Optional.empty();
    }

    private Between between(Approval approval) {
        Optional<LegalBasis> basis = bases.find(approval.reference());
        LocalDate first = days(basis.map(LegalBasis::from), approval.from())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = days(basis.map(LegalBasis::to), approval.to(), PilotTimes.lastDayToStart(approval.decidedAt()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Between(first, last);
    }

    private static Stream<LocalDate> days(Optional<LocalDate> basis, LocalDate... others) {
        return Stream.concat(basis.stream(), Stream.of(others));
    }
}
