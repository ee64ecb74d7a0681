package nl.vanregelsnaarruimte.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making accounts and giving them passwords. */
@Service
@Transactional
public class Accounts {

    private final JdbcAccounts rows;
    private final Passwords passwords;
    private final Sessions sessions;

    Accounts(JdbcAccounts rows, Passwords passwords, Sessions sessions) {
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public boolean exist() {
        return rows.exist();
    }

    /** Without a password: nobody can log in with it yet. */
    public void add(User user, @Nullable String phone) {
        rows.insert(user, phone);
    }

    /** Whoever was logged in with the old password is so no longer. */
    public void setPassword(String username, String password) {
        rows.password(username, passwords.hash(password));
        sessions.end(username);
    }
}
