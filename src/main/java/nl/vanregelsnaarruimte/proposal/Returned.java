package nl.vanregelsnaarruimte.proposal;

/**
 * Why a proposal is where it was before.
 *
 * @param by the name of who sent it there
 * @param reconsidered whether a refusal did not stand; else BZK sent the dossier back to the intake
 */
public record Returned(String reason, String by, boolean reconsidered) {}
