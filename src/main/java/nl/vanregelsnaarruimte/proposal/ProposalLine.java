package nl.vanregelsnaarruimte.proposal;

import java.util.List;

/** A proposal in a list, with those on whom it waits. */
record ProposalLine(Proposal proposal, List<Waiting> waiting) {}
