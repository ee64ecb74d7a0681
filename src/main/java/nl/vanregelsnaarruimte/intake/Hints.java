package nl.vanregelsnaarruimte.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vanregelsnaarruimte.proposal.Idea;
import nl.vanregelsnaarruimte.proposal.Participant;
import nl.vanregelsnaarruimte.proposal.Serves;
import nl.vanregelsnaarruimte.rule.RuleKind;
import nl.vanregelsnaarruimte.workflow.Decisions;
import org.springframework.stereotype.Component;

/** What the decision table tells the adviser to look at, from the submitter's own answers. */
@Component
class Hints {

    private final Decisions decisions;

    Hints(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Codes by criterion, or by RULE; each has a message behind {@code intake.hint.}. */
    Map<String, List<String>> of(Idea idea, RuleKind kind, MandateStatus mandate, List<Participant> colleagues) {
        long willing = colleagues.stream()
                .filter(colleague -> colleague.status() != Participant.Status.DECLINED)
                .count();
        Map<String, Object> inputs = Map.of(
                "civilServant", idea.civilServant(),
                "functionGroup", idea.functionGroup().name(),
                "primaryProcess", idea.serves() != Serves.OWN_ORGANISATION,
                "gainPerYear", idea.gainHours(),
                "mandate", mandate.name(),
                "colleagues", willing,
                "ownHours", idea.hours(),
                "ruleKind", kind.name());
        return decisions.collect("intake-hints", inputs).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("criterion"),
                        Collectors.mapping(row -> row.text("code"), Collectors.toList())));
    }
}
