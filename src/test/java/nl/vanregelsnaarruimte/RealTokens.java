package nl.vanregelsnaarruimte;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Puts the application's own tokens back: a form that a test sends past the network leaves tokens behind that live in
 * the session and end with it.
 */
@TestComponent
public class RealTokens {

    private final FilterChainProxy security;
    private final CsrfTokenRepository tokens;

    RealTokens(FilterChainProxy security, CsrfTokenRepository tokens) {
        this.security = security;
        this.tokens = tokens;
    }

    public void putBack() {
        security.getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", tokens));
    }
}
