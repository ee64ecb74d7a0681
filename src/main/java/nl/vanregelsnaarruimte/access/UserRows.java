package nl.vanregelsnaarruimte.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads users from rows of one role each, ordered by username. */
class UserRows implements ResultSetExtractor<List<User>> {

    static final String SELECT = """
            select a.username, a.name, a.mail, a.organisation, o.name as organisation_name, a.function_group, r.role
            from account a
            join organisation o on o.code = a.organisation
            left join account_role r on r.username = a.username
            """;

    @Override
    public List<User> extractData(ResultSet rows) throws SQLException {
        List<User> users = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            User user = user(rows);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            do {
                String role = rows.getString("role");
                if (role != null) {
                    roles.add(Role.valueOf(role));
                }
                more = rows.next();
            } while (more && rows.getString("username").equals(user.username()));
            users.add(with(user, roles));
        }
        return users;
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getString("username"),
                row.getString("name"),
                row.getString("mail"),
                row.getString("organisation"),
                row.getString("organisation_name"),
                FunctionGroup.valueOf(row.getString("function_group")),
                Set.of());
    }

    private static User with(User user, Set<Role> roles) {
        return new User(
                user.username(),
                user.name(),
                user.mail(),
                user.organisation(),
                user.organisationName(),
                user.functionGroup(),
                roles);
    }
}
