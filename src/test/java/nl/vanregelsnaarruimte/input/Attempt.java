package nl.vanregelsnaarruimte.input;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Something odd that somebody sends.
 *
 * @param what for a failure that explains itself
 * @param who null for a visitor
 * @param typed what the page must show again when it refuses; null when the server does not read it as a form
 * @param vain nothing may come of it, refused or not
 */
record Attempt(
        String what,
        @Nullable String who,
        Supplier<MockHttpServletRequestBuilder> request,
        @Nullable Map<String, List<String>> typed,
        boolean vain) {}
