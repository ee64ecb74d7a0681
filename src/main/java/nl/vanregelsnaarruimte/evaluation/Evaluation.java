package nl.vanregelsnaarruimte.evaluation;

import java.util.List;

/**
 * What an evaluator concludes from a pilot.
 *
 * @param answer the answer to what the team wanted to learn
 * @param summary what was tried and what came of it, for everybody
 * @param outcome the same in one sentence
 */
record Evaluation(
        Strength strength,
        Extent ruleOff,
        List<Finding> findings,
        String answer,
        Recommendation recommendation,
        String advice,
        String summary,
        String outcome) {

    Evaluation {
        findings = List.copyOf(findings);
    }
}
