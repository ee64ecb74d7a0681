package nl.vanregelsnaarruimte.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as rows, also those that are not active. */
@Repository
class JdbcAccounts {

    private static final String PAGE = """
            (select * from account
            where username > :after and (lower(name) like :part or username like :part or mail like :part)
            order by username limit :size)""";

    private static final String ADMINISTRATORS = """
            select username from account
            where active and username in (select username from account_role where role = 'ADMINISTRATOR')
            order by username
            """;

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By username or mail address; nothing for an account that can't log in. */
    Optional<Credentials> credentials(String name) {
        return jdbc.sql("""
                        select username, password_hash from account
                        where (username = :name or mail = :name) and active and password_hash is not null
                        """).param("name", name).query(Credentials.class).optional();
    }

    Optional<Account> find(String username) {
        return jdbc
                .sql(AccountRows.SELECT + "where a.username = :username")
                .param("username", username)
                .query(new AccountRows())
                .stream()
                .findFirst();
    }

    List<Account> page(String after, String part, int size) {
        return jdbc.sql(AccountRows.from(PAGE) + "order by a.username")
                .param("after", after)
                .param("part", "%" + part + "%")
                .param("size", size)
                .query(new AccountRows());
    }

    boolean exist() {
        return !jdbc.sql("select username from account limit 1")
                .query(String.class)
                .list()
                .isEmpty();
    }

    boolean isTaken(String username) {
        return jdbc.sql("select username from account where username = :username")
                .param("username", username)
                .query(String.class)
                .optional()
                .isPresent();
    }

    boolean isMailTaken(String mail) {
        return jdbc.sql("select username from account where mail = :mail")
                .param("mail", mail)
                .query(String.class)
                .optional()
                .isPresent();
    }

    void insert(User user, @Nullable String phone) {
        jdbc.sql("""
                        insert into account (username, name, mail, phone, organisation, function_group, active)
                        values (:username, :name, :mail, :phone, :organisation, :functionGroup, true)
                        """)
                .param("username", user.username())
                .param("name", user.name())
                .param("mail", user.mail())
                .param("phone", phone)
                .param("organisation", user.organisation())
                .param("functionGroup", user.functionGroup().name())
                .update();
        insertRoles(user);
    }

    void update(User user, @Nullable String phone) {
        jdbc.sql("""
                        update account
                        set name = :name, phone = :phone, organisation = :organisation, function_group = :functionGroup
                        where username = :username
                        """)
                .param("username", user.username())
                .param("name", user.name())
                .param("phone", phone)
                .param("organisation", user.organisation())
                .param("functionGroup", user.functionGroup().name())
                .update();
        jdbc.sql("delete from account_role where username = :username")
                .param("username", user.username())
                .update();
        insertRoles(user);
    }

    private void insertRoles(User user) {
        for (Role role : user.roles()) {
            jdbc.sql("insert into account_role (username, role) values (:username, :role)")
                    .param("username", user.username())
                    .param("role", role.name())
                    .update();
        }
    }

    void password(String username, String hash) {
        jdbc.sql("update account set password_hash = :hash where username = :username")
                .param("hash", hash)
                .param("username", username)
                .update();
    }

    void activate(String username, boolean active) {
        jdbc.sql("update account set active = :active where username = :username")
                .param("active", active)
                .param("username", username)
                .update();
    }

    /** Held until the transaction ends, so that two administrators can't dismiss each other at once. */
    List<String> holdAdministrators() {
        jdbc.sql(ADMINISTRATORS + "for update").query(String.class).list();
        return jdbc.sql(ADMINISTRATORS).query(String.class).list();
    }
}
