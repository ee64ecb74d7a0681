package nl.vanregelsnaarruimte.workflow;

import nl.vanregelsnaarruimte.access.RightsListener;
import nl.vanregelsnaarruimte.access.User;
import org.springframework.stereotype.Component;

/** Hands the tasks that somebody holds back to their groups when he is no longer in these. */
@Component
class HeldTasks implements RightsListener {

    private final WorkItems items;

    HeldTasks(WorkItems items) {
        this.items = items;
    }

    @Override
    public void rightsChanged(User user) {
        items.releaseAllBut(Worklist.groups(user), user.username());
    }
}
