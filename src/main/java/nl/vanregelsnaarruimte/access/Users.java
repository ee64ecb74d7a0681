package nl.vanregelsnaarruimte.access;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people with an active account; each question is one statement, roles and organisation included. */
@Component
public class Users {

    private static final String WITH_ROLE = """
            where a.active and a.username in (select h.username from account_role h where h.role = :role)
            """;

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<User> find(String username) {
        return read(jdbc.sql(AccountRows.SELECT + "where a.active and a.username = :username")
                        .param("username", username))
                .stream()
                .findFirst();
    }

    public List<User> having(Role role) {
        return read(
                jdbc.sql(AccountRows.SELECT + WITH_ROLE + "order by a.username").param("role", role.name()));
    }

    public List<User> having(Role role, String organisation) {
        return read(jdbc.sql(AccountRows.SELECT + WITH_ROLE + "and a.organisation = :organisation order by a.username")
                .param("role", role.name())
                .param("organisation", organisation));
    }

    List<User> withPassword() {
        return read(
                jdbc.sql(AccountRows.SELECT + "where a.active and a.password_hash is not null order by a.username"));
    }

    private static List<User> read(JdbcClient.StatementSpec statement) {
        return statement.query(new AccountRows()).stream().map(Account::user).toList();
    }
}
