package nl.vanregelsnaarruimte.evaluation;

import static java.util.Objects.requireNonNull;
import static nl.vanregelsnaarruimte.proposal.Audience.ALL;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.pilot.Nameless;
import nl.vanregelsnaarruimte.pilot.People;
import nl.vanregelsnaarruimte.pilot.Pilot;
import nl.vanregelsnaarruimte.pilot.PilotStatus;
import nl.vanregelsnaarruimte.proposal.Timeline;
import nl.vanregelsnaarruimte.rule.Rule;
import nl.vanregelsnaarruimte.rule.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the public card of a pilot whose evaluation is settled. */
@Service
@Transactional
class Publishing {

    private static final int WORDS = 6000;

    private final Lessons lessons;
    private final Rules rules;
    private final People people;
    private final CardRows cards;
    private final Timeline timeline;
    private final Clock clock;

    Publishing(Lessons lessons, Rules rules, People people, CardRows cards, Timeline timeline, Clock clock) {
        this.lessons = lessons;
        this.rules = rules;
        this.people = people;
        this.cards = cards;
        this.timeline = timeline;
        this.clock = clock;
    }

    void publish(String reference) {
        Lessons.Known known = lessons.of(reference);
        Card card = card(known, rules.get(known.pilot().ruleId()));
        cards.add(card, words(card));
        timeline.add(reference, "evaluation.published", Actor.SYSTEM, ALL, card.number());
    }

    private Card card(Lessons.Known known, Rule rule) {
        Pilot pilot = known.pilot();
        Evaluation evaluation = requireNonNull(known.evaluation()).fact();
        FollowUp followUp = requireNonNull(known.followUp()).fact();
        Nameless text = nameless(known);
        return Seal.on(new Card(
                pilot.number(),
                pilot.reference(),
                text.of(pilot.title()),
                pilot.organisationName(),
                pilot.sector(),
                pilot.ruleKind(),
                text.of(rule.text()),
                text.of(rule.purpose()),
                rule.source() == null ? "" : text.of(rule.source().label()),
                pilot.firstDay(),
                pilot.lastDayOff(),
                pilot.status() == PilotStatus.STOPPED,
                text.of(evaluation.outcome()),
                text.of(evaluation.summary()),
                text.of(requireNonNull(known.seen()).fact().worse()),
                evaluation.strength(),
                text.of(evaluation.advice()),
                followUp.decision(),
                text.of(followUp.reason()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                "",
                known.indicators().stream().map(text::of).map(CardFigure::of).toList(),
                evaluation.findings().stream().map(finding -> finding.in(text)).toList()));
    }

    private Nameless nameless(Lessons.Known known) {
        return people.nameless(
                known.pilot().reference(),
                requireNonNull(known.evaluation()).by(),
                requireNonNull(known.followUp()).by());
    }

    /** What people may type to find it. */
    private static String words(Card card) {
        String words = String.join(
                        " ",
                        card.number(),
                        card.title(),
                        card.organisationName(),
                        card.rulePlace(),
                        card.outcome(),
                        card.summary(),
                        card.ruleText())
                .toLowerCase(Locale.ROOT);
        return words.length() > WORDS ? words.substring(0, WORDS) : words;
    }
}
