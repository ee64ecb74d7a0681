package nl.vanregelsnaarruimte.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vanregelsnaarruimte.calendar.Amsterdam;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Competences;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import nl.vanregelsnaarruimte.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a letter may name: {0} whom it is for, {1} the title, {2} the reference, {3} the last day of the term, {4} the
 * submitter, {5} the adviser, {6} the number of the pilot, {7} its first and {8} its last day, {9} in what part somebody stopped it and
 * {10} the first day after it. Nothing of the case but its title.
 */
@Component
class LetterFacts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);

    private final Proposals proposals;
    private final Pilots pilots;
    private final Rules rules;
    private final Competences competences;
    private final Unsent unsent;
    private final MessageSource messages;
    private final Clock clock;

    LetterFacts(
            Proposals proposals,
            Pilots pilots,
            Rules rules,
            Competences competences,
            Unsent unsent,
            MessageSource messages,
            Clock clock) {
        this.proposals = proposals;
        this.pilots = pilots;
        this.rules = rules;
        this.competences = competences;
        this.unsent = unsent;
        this.messages = messages;
        this.clock = clock;
    }

    Object[] of(Mailing mailing, Mail mail) {
        if (!mail.letter().aboutProposal()) {
            return new Object[] {mail.name(), subject(mailing, mail), "", day(mail.dueOn())};
        }
        Proposal proposal = proposals.get(mailing.reference());
        Optional<Pilot> pilot = pilots.find(mailing.reference());
        return new Object[] {
            mail.name(),
            proposal.title(),
            proposal.reference(),
            day(due(mail, proposal)),
            proposal.submitterName(),
            proposal.adviserName() == null ? "" : proposal.adviserName(),
            pilot.map(Pilot::number).orElse(proposal.reference()),
            day(pilot.isPresent() ? pilot.get().startOn() : null),
            day(pilot.isPresent() ? pilot.get().endOn() : null),
            pilots.stoppedIn(proposal.reference()).map(this::part).orElse(""),
            day(pilot.isPresent() ? pilot.get().revivedOn() : null)
        };
    }

    /** Which other wording fits, as the end of a message key; empty for the usual one. */
    String wording(Mailing mailing, Mail mail) {
        if (!mail.letter().aboutProposal()) {
            return "";
        }
        Proposal proposal = proposals.get(mailing.reference());
        return switch (mail.letter()) {
            case INTAKE_OUTCOME -> reconsiderable(proposal) ? ".again" : "";
            case COMPLETION_ASKED -> proposal.stoodSince() == null ? ".running" : "";
            case REMINDER -> isOver(mail.dueOn()) ? ".late" : "";
            default ->
                pilots.find(proposal.reference())
                        .filter(LetterFacts::putsNoRuleOff)
                        .map(pilot -> ".other")
                        .orElse("");
        };
    }

    private static boolean putsNoRuleOff(Pilot pilot) {
        return pilot.form() != PilotForm.SUSPENSION;
    }

    private boolean isOver(@Nullable LocalDate last) {
        return last != null && last.isBefore(Amsterdam.today(clock));
    }

    private boolean reconsiderable(Proposal proposal) {
        return proposal.reconsiderable(competences.of(rules.get(proposal.ruleId())));
    }

    /** For administrators a number only: they read nothing of a case. */
    private String subject(Mailing mailing, Mail mail) {
        return mail.letter() == Letter.MAILS_FAILED
                ? Long.toString(unsent.count())
                : Objects.requireNonNullElse(mailing.about(), "");
    }

    private @Nullable LocalDate due(Mail mail, Proposal proposal) {
        return switch (mail.letter()) {
            case START_REMINDER, START_REMINDER_OUTSIDE ->
                pilots.lastDayToStart(proposal.reference()).orElse(null);
            case DECISION_TERM_NEAR, DECISION_LATE, DECISION_LATER -> proposal.decideBefore();
            default -> mail.dueOn();
        };
    }

    private String part(String holder) {
        return messages.getMessage("notification.brake." + holder, null, DUTCH);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
