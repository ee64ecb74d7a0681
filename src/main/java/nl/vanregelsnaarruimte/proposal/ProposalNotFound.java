package nl.vanregelsnaarruimte.proposal;

/** There is no such proposal, or this reader may not see it; both look the same to him. */
public class ProposalNotFound extends RuntimeException {

    public ProposalNotFound(String reference) {
        super("no proposal " + reference);
    }
}
