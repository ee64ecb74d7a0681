package nl.vanregelsnaarruimte.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.vanregelsnaarruimte.access.User;
import nl.vanregelsnaarruimte.proposal.PilotForm;
import nl.vanregelsnaarruimte.review.Letter.Section;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letter to the submitter from what was decided (domain C.2: in writing, with reasons, and what one can do). */
@Component
class LetterWriter {

    private static final Locale DUTCH = new Locale("nl", "NL");

    private final MessageSource messages;

    LetterWriter(MessageSource messages) {
        this.messages = messages;
    }

    Letter write(CaseFile file, Advice advice, Terms terms, String reason, User decider) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                "",
                text("greeting", file.proposal().submitterName()),
                text("opening." + terms.verdict(), file.proposal().title())));
        sections.add(new Section(text("why"), why(advice, terms.verdict(), reason), List.of()));
        sections.addAll(terms.verdict().approves() ? room(file, terms) : noRoom(terms));
        sections.add(section(text("who"), text("who.said", advice.by().name(), decider.name()), text("who.onBehalf")));
        if (file.competence().objectable()) {
            sections.add(section(text("disagree"), text("disagree.objection")));
        } else if (terms.verdict() == Verdict.REJECT) {
            sections.add(section(text("disagree"), text("disagree.again")));
        }
        return new Letter(sections);
    }

    /** What the assessor wrote to the submitter goes along only when the decision is the one that it was written for. */
    private static List<String> why(Advice advice, Verdict taken, String reason) {
        Verdict advised = advice.terms().verdict();
        boolean fits = taken == advised || (taken.approves() && advised.approves());
        return fits ? List.of(reason, advice.letter()) : List.of(reason);
    }

    private List<Section> room(CaseFile file, Terms terms) {
        LocalDate from = Objects.requireNonNull(terms.from());
        LocalDate to = Objects.requireNonNull(terms.to());
        List<String> may = new ArrayList<>();
        may.add(text("may.period", day(from), day(to)));
        may.add(text("may.rule", file.rule().title()));
        if (file.proposal().form() == PilotForm.SUSPENSION) {
            may.add(text("may.notYet"));
            may.add(text("may.revives", day(to.plusDays(1))));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(text("may"), may, List.of()));
        if (terms.verdict() == Verdict.APPROVE_IF) {
            sections.add(new Section(text("first"), List.of(text("first.said")), conditions(terms)));
        }
        sections.add(section(text("stop"), text("stop.said"), terms.stopCondition()));
        if (!"NONE".equals(file.competence().worksCouncil())) {
            List<String> promises = List.of(text("promise.time"), text("promise.size"), text("promise.advice"));
            sections.add(new Section(text("promise"), List.of(), promises));
        }
        return sections;
    }

    private List<String> conditions(Terms terms) {
        return terms.conditions().stream()
                .map(condition ->
                        text("first.item", withoutStop(condition.text()), condition.owner(), day(condition.due())))
                .toList();
    }

    private List<Section> noRoom(Terms terms) {
        if (terms.reasons().isEmpty()) {
            return List.of(section(text("can"), text("can." + terms.verdict())));
        }
        List<String> why = terms.reasons().stream()
                .map(reason -> message("proposal.reason." + reason))
                .toList();
        List<String> can = terms.reasons().stream()
                .map(reason -> message("proposal.reason." + reason + ".can"))
                .toList();
        return List.of(new Section(text("reasons"), List.of(), why), new Section(text("can"), List.of(), can));
    }

    private static Section section(String title, String... paragraphs) {
        return new Section(title, List.of(paragraphs), List.of());
    }

    /** The sentence around it brings its own full stop. */
    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(message("review.letter.day"), DUTCH));
    }

    private String text(String key, Object... args) {
        return message("review.letter." + key, args);
    }

    private String message(String key, Object... args) {
        return messages.getMessage(key, args, DUTCH);
    }
}
