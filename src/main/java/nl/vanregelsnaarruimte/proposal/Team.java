package nl.vanregelsnaarruimte.proposal;

import java.util.List;
import nl.vanregelsnaarruimte.proposal.Participant.Kind;
import nl.vanregelsnaarruimte.proposal.Participant.Status;

/**
 * The people who take part in a proposal without an account.
 *
 * @param named whether the reader may know how the colleagues are called
 */
record Team(List<Participant> people, boolean named) {

    public List<Participant> colleagues() {
        return of(Kind.COLLEAGUE);
    }

    public List<Participant> givers() {
        return of(Kind.MANDATE_GIVER);
    }

    public long confirmed() {
        return colleagues().stream()
                .filter(colleague -> colleague.status() == Status.CONFIRMED)
                .count();
    }

    private List<Participant> of(Kind kind) {
        return people.stream().filter(person -> person.kind() == kind).toList();
    }
}
