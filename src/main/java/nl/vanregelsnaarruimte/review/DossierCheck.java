package nl.vanregelsnaarruimte.review;

import java.time.Instant;
import java.util.Set;
import nl.vanregelsnaarruimte.access.Actor;
import nl.vanregelsnaarruimte.proposal.Risk;

/**
 * What the assessor found when the proposal came to BZK.
 *
 * @param stopCondition when a pilot must stop at once
 * @param ownerAsked whether the owner of the rule was asked for a reaction
 */
record DossierCheck(
        String reference,
        Set<RiskFactor> factors,
        Risk risk,
        String stopCondition,
        boolean ownerAsked,
        Actor by,
        Instant at) {}
