package nl.vanregelsnaarruimte.access;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The sessions as requests see them: reading a page does not write to the database. */
class PatientSessions<S extends Session> implements SessionRepository<PatientSession<S>> {

    private final SessionRepository<S> kept;

    PatientSessions(SessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public PatientSession<S> createSession() {
        return new PatientSession<>(kept.createSession());
    }

    @Override
    public void save(PatientSession<S> session) {
        try {
            kept.save(session.kept());
        } catch (DataIntegrityViolationException sameMoment) {
            // another page of the same browser was first: it kept the same notice, or ended the session
        }
    }

    @Override
    public @Nullable PatientSession<S> findById(String id) {
        S found = kept.findById(id);
        return found == null ? null : new PatientSession<>(found);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }
}
