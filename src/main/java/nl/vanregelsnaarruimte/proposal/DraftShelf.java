package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import nl.vanregelsnaarruimte.access.User;

/** Where the proposals lie that somebody has not sent in yet. */
public interface DraftShelf {

    /** This person's drafts, the latest first. */
    List<DraftLine> of(User user);
}
