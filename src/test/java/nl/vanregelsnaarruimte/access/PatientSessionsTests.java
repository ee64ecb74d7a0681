package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Two pages of one browser that are answered in the same moment. */
@AppTest
class PatientSessionsTests {

    @Autowired
    JdbcIndexedSessionRepository kept;

    @Test
    void bothKeepANoticeAndNeitherFails() {
        keepsANotice(kept);
    }

    private <S extends Session> void keepsANotice(SessionRepository<S> repository) {
        PatientSessions<S> sessions = new PatientSessions<>(repository);
        PatientSession<S> begun = sessions.createSession();
        sessions.save(begun);
        PatientSession<S> first = sessions.findById(begun.getId());
        PatientSession<S> second = sessions.findById(begun.getId());

        first.setAttribute("notice", "first");
        second.setAttribute("notice", "second");
        sessions.save(first);
        sessions.save(second);

        assertThat(sessions.findById(begun.getId()).<String>getAttribute("notice"))
                .isEqualTo("first");
    }

    @Test
    void oneLogsOutAndTheOtherDoesNotFail() {
        logsOut(kept);
    }

    private <S extends Session> void logsOut(SessionRepository<S> repository) {
        PatientSessions<S> sessions = new PatientSessions<>(repository);
        PatientSession<S> begun = sessions.createSession();
        sessions.save(begun);
        PatientSession<S> other = sessions.findById(begun.getId());

        sessions.deleteById(begun.getId());
        other.setAttribute("notice", "late");
        sessions.save(other);

        assertThat(sessions.findById(begun.getId())).isNull();
    }
}
