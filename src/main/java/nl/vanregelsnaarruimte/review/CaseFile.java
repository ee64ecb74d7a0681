package nl.vanregelsnaarruimte.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vanregelsnaarruimte.proposal.Competence;
import nl.vanregelsnaarruimte.proposal.Idea;
import nl.vanregelsnaarruimte.proposal.Proposal;
import nl.vanregelsnaarruimte.rule.Rule;

/** Everything about a proposal that BZK weighs. */
record CaseFile(
        Proposal proposal, Idea idea, Rule rule, Competence competence, DossierCheck check, List<Voice> voices) {

    /** All that stands in the way of these terms; nothing does when they approve nothing. */
    List<Obstacle> obstacles(Terms terms, LocalDate today) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (terms.verdict().approves()) {
            obstacles.addAll(ApprovalNeeds.against(idea.alternative(), rule.purpose(), terms.stopCondition()));
            PilotPeriod.against(terms.from(), terms.to(), today, competence.maxMonths(), check.risk())
                    .ifPresent(obstacles::add);
            NeverSuspended.against(rule.kind(), proposal.form(), terms.experimentClause())
                    .ifPresent(obstacles::add);
            CollectiveAgreement.against(competence.union(), terms.verdict(), voices)
                    .ifPresent(obstacles::add);
        }
        return obstacles;
    }

    boolean unionObjects() {
        return voices.stream().anyMatch(voice -> voice.says(Opinion.OBJECT));
    }
}
