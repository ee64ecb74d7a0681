package nl.vanregelsnaarruimte.access;

import java.util.Comparator;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that are open, on whichever node. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    void end(String username) {
        repository.findByPrincipalName(username).keySet().forEach(repository::deleteById);
    }

    /** Leaves the newest of those that are found under this name. */
    void endOldest(String name, int left) {
        repository.findByPrincipalName(name).values().stream()
                .sorted(Comparator.comparing((Session session) -> session.getCreationTime())
                        .reversed())
                .skip(left)
                .map(Session::getId)
                .forEach(repository::deleteById);
    }
}
