package nl.vanregelsnaarruimte.demo;

import java.util.Set;
import nl.vanregelsnaarruimte.access.FunctionGroup;
import nl.vanregelsnaarruimte.access.Role;
import nl.vanregelsnaarruimte.access.User;

/** Somebody invented, as he stands in the file of people. */
record Person(String username, String name, String organisation, FunctionGroup group, Role role) {

    User user() {
        String mail = username + "@voorbeeld.example";
        return new User(username, name, mail, organisation, "", group, Set.of(role));
    }
}
