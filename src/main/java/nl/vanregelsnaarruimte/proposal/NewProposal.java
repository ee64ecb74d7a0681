package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import nl.vanregelsnaarruimte.rule.NewRule;

/**
 * A proposal as it is sent in.
 *
 * @param giver the manager who can give the room; name, function and mail
 * @param colleagues at least two, who will each confirm by a link of their own
 */
public record NewProposal(String title, Idea idea, NewRule rule, Person giver, List<Person> colleagues) {

    /** Somebody outside the system, by name and mail. */
    public record Person(String name, String function, String mail) {}
}
