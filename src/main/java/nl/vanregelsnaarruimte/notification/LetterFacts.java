package nl.vanregelsnaarruimte.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.pilot.Pilots;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a letter may name: {0} whom it is for, {1} the title, {2} the reference, {3} the last day of the term, {4} the
 * submitter, {5} the adviser, {6} the number of the pilot, {7} its first and {8} its last day. No case text.
 */
@Component
class LetterFacts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Proposals proposals;
    private final Pilots pilots;

    LetterFacts(Proposals proposals, Pilots pilots) {
        this.proposals = proposals;
        this.pilots = pilots;
    }

    Object[] of(Mailing mailing, Mail mail) {
        if (mail.letter() == Letter.INVITATION) {
            return new Object[] {mail.name()};
        }
        Proposal proposal = proposals.get(mailing.reference());
        Optional<Pilot> pilot = pilots.find(mailing.reference());
        return new Object[] {
            mail.name(),
            proposal.title(),
            proposal.reference(),
            day(mail.dueOn()),
            proposal.submitterName(),
            proposal.adviserName() == null ? "" : proposal.adviserName(),
            pilot.map(Pilot::number).orElse(proposal.reference()),
            day(pilot.isPresent() ? pilot.get().startOn() : null),
            day(pilot.isPresent() ? pilot.get().endOn() : null)
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
