package nl.vanregelsnaarruimte.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads accounts from rows of one role each. */
class AccountRows implements ResultSetExtractor<List<Account>> {

    private static final String COLUMNS = """
            select a.username, a.name, a.mail, a.phone, a.organisation, o.name as organisation_name, a.function_group,
                a.active, a.password_hash, r.role
            from\s""";
    private static final String JOINS = """
             a
            join organisation o on o.code = a.organisation
            left join account_role r on r.username = a.username
            """;

    static final String SELECT = from("account");

    /** A part of the accounts: a select of its own, between brackets. */
    static String from(String accounts) {
        return COLUMNS + accounts + JOINS;
    }

    @Override
    public List<Account> extractData(ResultSet rows) throws SQLException {
        Map<String, Account> accounts = new LinkedHashMap<>();
        while (rows.next()) {
            accounts.merge(rows.getString("username"), account(rows), Account::withRolesOf);
        }
        return List.copyOf(accounts.values());
    }

    private static Account account(ResultSet row) throws SQLException {
        User user = new User(
                row.getString("username"),
                row.getString("name"),
                row.getString("mail"),
                row.getString("organisation"),
                row.getString("organisation_name"),
                FunctionGroup.valueOf(row.getString("function_group")),
                roles(row.getString("role")));
        boolean invited = row.getString("password_hash") == null;
        return new Account(user, row.getString("phone"), row.getBoolean("active"), invited);
    }

    private static Set<Role> roles(@Nullable String role) {
        return role == null ? Set.of() : Set.of(Role.valueOf(role));
    }
}
