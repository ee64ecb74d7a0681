package nl.vanregelsnaarruimte.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.calendar.DutchCalendar;
import nl.vanregelsnaarruimte.proposal.Audience;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Participants;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.workflow.OpenTask;
import nl.vanregelsnaarruimte.workflow.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The morning round: new tasks are told, terms that come near are reminded of, terms that are over go higher up. */
@Service
@Transactional
class Reminders {

    /** How many of each a round takes at once; the rest comes with the next step of the same round. */
    private static final int BATCH = 200;

    private static final int DAYS_OF_SILENCE = 5;

    private final Terms terms;
    private final Participants participants;
    private final Notifications notifications;
    private final MorningNews news;
    private final Mornings mornings;
    private final Timeline timeline;
    private final DutchCalendar calendar;
    private final Clock clock;

    Reminders(
            Terms terms,
            Participants participants,
            Notifications notifications,
            MorningNews news,
            Mornings mornings,
            Timeline timeline,
            DutchCalendar calendar,
            Clock clock) {
        this.terms = terms;
        this.participants = participants;
        this.notifications = notifications;
        this.news = news;
        this.mornings = mornings;
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tries what mail could not go out; goes round when the working day has begun and nobody did it today. */
    void beginHour() {
        notifications.tryAgain();
        if (mornings.begins()) {
            goRound();
        }
    }

    /** Nobody is written to on a weekend or a holiday. */
    void goRound() {
        LocalDate today = Amsterdam.today(clock);
        if (!calendar.isWorkingDay(today)) {
            return;
        }
        each(() -> terms.takeNew(BATCH), task -> {
            if (!Letter.tells(task.step())) {
                queue(Letter.TASK_OPEN, task);
            }
        });
        // the second time first, so that nobody gets both in one round
        each(() -> terms.takeAgain(today, BATCH), task -> queue(Letter.REMINDER, task));
        each(() -> terms.takeNear(today, BATCH), task -> queue(Letter.REMINDER, task));
        each(() -> terms.takeLate(today, BATCH), this::escalate);
        remindColleagues(today.minusDays(DAYS_OF_SILENCE));
        news.tell(today);
    }

    private static void each(Supplier<List<OpenTask>> batch, Consumer<OpenTask> told) {
        for (List<OpenTask> tasks = batch.get(); !tasks.isEmpty(); tasks = batch.get()) {
            tasks.forEach(told);
        }
    }

    private void remindColleagues(LocalDate asked) {
        List<Participant> silent;
        do {
            silent = participants.takeSilent(asked, BATCH);
            silent.forEach(colleague -> notifications.queue(Letter.COLLEAGUE_REMINDED, colleague));
        } while (!silent.isEmpty());
    }

    private void escalate(OpenTask task) {
        timeline.add(task.reference(), "escalated", Actor.SYSTEM, Audience.OFFICIALS, task.step());
        queue(Letter.ESCALATION, task);
    }

    private void queue(Letter letter, OpenTask task) {
        notifications.queue(letter.event, task.reference(), task.id());
    }
}
