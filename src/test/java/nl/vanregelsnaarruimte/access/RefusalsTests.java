package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

@AppTest
class RefusalsTests {

    @Autowired
    private KeptForms forms;

    /** The server has answered already when only half of a form came. */
    @Test
    void tellNothingToWhoHasGone() throws Exception {
        MockHttpServletResponse answered = new MockHttpServletResponse();
        answered.setStatus(400);
        answered.setCommitted(true);
        Refusals refusals = new Refusals(forms);

        refusals.handle(new MockHttpServletRequest(), answered, new MissingCsrfTokenException(null));
        refusals.commence(new MockHttpServletRequest(), answered, new InsufficientAuthenticationException("nobody"));

        assertThat(answered.getStatus()).isEqualTo(400);
    }
}
