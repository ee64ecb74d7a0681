package nl.vanregelsnaarruimte.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The headers that keep a browser from doing what none of our pages needs. */
class SafeHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String CONTENT = """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
            connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'\
            """;
    private static final String FEATURES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** The path of these pages is a secret, so they tell nobody where a reader came from. */
    private static final RequestMatcher LINK_PAGES = new OrRequestMatcher(
            Stream.of("/mandaat/*", "/collega/*", "/eigenaar/*", "/besluit/*", "/rem/*", "/welkom/*")
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList());

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        referrers().forEach(headers::addHeaderWriter);
    }

    private static List<HeaderWriter> referrers() {
        return List.of(
                new DelegatingRequestMatcherHeaderWriter(
                        LINK_PAGES, new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER)),
                new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(LINK_PAGES),
                        new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN)));
    }
}
