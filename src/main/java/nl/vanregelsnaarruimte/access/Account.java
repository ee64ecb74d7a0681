package nl.vanregelsnaarruimte.access;

import java.util.EnumSet;
import java.util.Set;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;

/** A user as an administrator sees him, also when he may not log in, or has yet to choose a password. */
record Account(User user, @Nullable String phone, boolean active, boolean invited) {

    /** Whether one can log in with it: active, invited or inactive. */
    public String state() {
        return active ? (invited ? "invited" : "active") : "inactive";
    }

    /** As it stands in the form before anything is changed. */
    Answers asTyped() {
        return Answers.empty()
                .with("name", user.name())
                .with("phone", phone)
                .with("organisation", user.organisation())
                .with("functionGroup", user.functionGroup())
                .with("roles", user.roles());
    }

    Account withRolesOf(Account other) {
        Set<Role> roles = EnumSet.copyOf(user.roles());
        roles.addAll(other.user.roles());
        User all = new User(
                user.username(),
                user.name(),
                user.mail(),
                user.organisation(),
                user.organisationName(),
                user.functionGroup(),
                roles);
        return new Account(all, phone, active, invited);
    }
}
