package nl.vanregelsnaarruimte.access;

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
}
