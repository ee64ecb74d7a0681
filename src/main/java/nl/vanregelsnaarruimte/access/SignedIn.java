package nl.vanregelsnaarruimte.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody who logged in, with the roles he has on this request; the session keeps his username alone. */
class SignedIn extends AbstractAuthenticationToken {

    private final transient User user;

    SignedIn(User user) {
        super(AuthorityUtils.createAuthorityList(
                user.roles().stream().map(Role::name).toArray(String[]::new)));
        this.user = user;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return user;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return user.username();
    }
}
