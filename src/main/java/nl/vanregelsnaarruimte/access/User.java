package nl.vanregelsnaarruimte.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Somebody with an active account, as he is in the database at this moment. */
public record User(
        String username,
        String name,
        String mail,
        String organisation,
        String organisationName,
        FunctionGroup functionGroup,
        Set<Role> roles) {

    public User {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        roles = Collections.unmodifiableSet(ordered);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    User withoutRoles() {
        return new User(username, name, mail, organisation, organisationName, functionGroup, Set.of());
    }

    public Actor actor() {
        return new Actor(name, username);
    }
}
