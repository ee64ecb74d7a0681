package nl.vanregelsnaarruimte.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever is logged in on this request. */
@Component
public class CurrentUser {

    CurrentUser() {}

    public Optional<User> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(User.class::isInstance)
                .map(User.class::cast);
    }

    /** Sends a visitor to the login page. */
    public User get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is logged in"));
    }
}
