package nl.vanregelsnaarruimte.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do: accounts, roles, invitations. */
@Service
@Transactional
class Administration {

    static final int PAGE = 25;

    private final JdbcAccounts accounts;
    private final AccountForm form;
    private final Links links;
    private final Sessions sessions;
    private final ObjectProvider<Invitations> invitations;
    private final ObjectProvider<RightsListener> listeners;

    Administration(
            JdbcAccounts accounts,
            AccountForm form,
            Links links,
            Sessions sessions,
            ObjectProvider<Invitations> invitations,
            ObjectProvider<RightsListener> listeners) {
        this.accounts = accounts;
        this.form = form;
        this.links = links;
        this.sessions = sessions;
        this.invitations = invitations;
        this.listeners = listeners;
    }

    /** One more than a page holds, where there are more. */
    @Transactional(readOnly = true)
    List<Account> page(String after, String part) {
        return accounts.page(after, part.toLowerCase(Locale.ROOT), PAGE + 1);
    }

    @Transactional(readOnly = true)
    Optional<Account> find(String username) {
        return accounts.find(username);
    }

    void make(Answers answers) {
        Account account = form.readNew(answers);
        if (!answers.refused()) {
            accounts.insert(account.user(), account.phone());
            send(account.user());
        }
    }

    /** Nobody changes his own roles, so whoever acts here stays an administrator. */
    void change(Account old, Answers answers, User by) {
        Account account = form.read(answers, old);
        User user = account.user();
        boolean self = user.username().equals(by.username());
        if (self && !user.roles().equals(old.user().roles())) {
            answers.refuse("roles", "access.account.ownRoles");
        } else if (!user.has(Role.ADMINISTRATOR) && isLastAdministrator(user.username())) {
            answers.refuse("roles", "access.account.lastAdministrator");
        }
        if (!answers.refused()) {
            accounts.update(user, account.phone());
            tell(user);
        }
    }

    void invite(Account account) {
        if (account.active()) {
            send(account.user());
        }
    }

    void activate(String username) {
        accounts.activate(username, true);
    }

    void deactivate(String username, User by, Answers answers) {
        if (username.equals(by.username())) {
            answers.refuse("active", "access.account.self");
        } else if (isLastAdministrator(username)) {
            answers.refuse("active", "access.account.lastAdministrator");
        } else {
            accounts.activate(username, false);
            links.revoke(LinkPurpose.ACCOUNT, username);
            sessions.end(username);
            accounts.find(username).map(Account::user).map(User::withoutRoles).ifPresent(this::tell);
        }
    }

    private void tell(User user) {
        listeners.forEach(listener -> listener.rightsChanged(user));
    }

    private boolean isLastAdministrator(String username) {
        return accounts.holdAdministrators().equals(List.of(username));
    }

    private void send(User user) {
        links.revoke(LinkPurpose.ACCOUNT, user.username());
        invitations.ifAvailable(port -> port.invite(user));
    }
}
