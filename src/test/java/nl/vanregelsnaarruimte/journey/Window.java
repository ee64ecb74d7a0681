package nl.vanregelsnaarruimte.journey;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How a request of somebody, or of a visitor without a name, reaches the application. */
@FunctionalInterface
public interface Window {

    MockHttpServletResponse send(@Nullable String username, MockHttpServletRequestBuilder request) throws Exception;

    /** As if everybody were logged in already. */
    static Window on(MockMvc http) {
        return (username, request) -> http.perform(username == null ? request : request.with(user(username)))
                .andReturn()
                .getResponse();
    }

    /** The request as it will arrive, to be read before it is sent. */
    static MockHttpServletRequest asked(MockMvc http, MockHttpServletRequestBuilder request) {
        return request.buildRequest(http.getDispatcherServlet().getServletContext());
    }
}
