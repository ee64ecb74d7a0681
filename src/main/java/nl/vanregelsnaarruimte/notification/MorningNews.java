package nl.vanregelsnaarruimte.notification;

import java.time.LocalDate;
import java.util.List;
import nl.vanregelsnaarruimte.intake.OldDrafts;
import nl.vanregelsnaarruimte.pilot.MissedReports;
import nl.vanregelsnaarruimte.pilot.StartTerms;
import nl.vanregelsnaarruimte.proposal.DecisionTerms;
import org.springframework.stereotype.Component;

/** What the morning round tells beside the terms of tasks: terms of the road itself, each told once. */
@Component
class MorningNews {

    private static final int BATCH = 200;

    private final DecisionTerms decisions;
    private final StartTerms starts;
    private final MissedReports missed;
    private final OldDrafts drafts;
    private final Notifications notifications;

    MorningNews(
            DecisionTerms decisions,
            StartTerms starts,
            MissedReports missed,
            OldDrafts drafts,
            Notifications notifications) {
        this.decisions = decisions;
        this.starts = starts;
        this.missed = missed;
        this.drafts = drafts;
        this.notifications = notifications;
    }

    void tell(LocalDate today) {
        List<String> late;
        do {
            late = decisions.takeLate(today, BATCH);
            late.forEach(reference -> notifications.queue(Letter.DECISION_LATE.event, reference, null));
        } while (!late.isEmpty());
        starts.takeNear(today).forEach(reference -> notifications.queue(Letter.START_REMINDER.event, reference, null));
        missed.takeNew(today).forEach(reference -> notifications.queue(Letter.REPORTS_MISSED.event, reference, null));
        drafts.takeOld(today)
                .forEach(draft -> notifications.queue(
                        Letter.DRAFT_OLD.event, draft.owner(), draft.lastDay().toString()));
        drafts.delete(today);
        notifications.tellOfUnsent();
    }
}
