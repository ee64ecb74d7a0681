package nl.vanregelsnaarruimte.access;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.vanregelsnaarruimte.form.Answers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password by a link, and making the first administrator by one. */
@Service
@Transactional
class Welcome {

    /** No username can be this: it has capitals. */
    static final String FIRST_ADMINISTRATOR = "FIRST_ADMINISTRATOR";

    private static final Duration FIRST_DAY = Duration.ofHours(24);

    private final Links links;
    private final Users users;
    private final Accounts accounts;
    private final AccountForm form;
    private final Passwords passwords;

    Welcome(Links links, Users users, Accounts accounts, AccountForm form, Passwords passwords) {
        this.links = links;
        this.users = users;
        this.accounts = accounts;
        this.form = form;
        this.passwords = passwords;
    }

    /** A link for the first administrator, in place of any before; none once there is an administrator. */
    Optional<String> first() {
        links.revoke(LinkPurpose.ACCOUNT, FIRST_ADMINISTRATOR);
        return users.having(Role.ADMINISTRATOR).isEmpty()
                ? Optional.of(links.issue(LinkPurpose.ACCOUNT, FIRST_ADMINISTRATOR, FIRST_DAY))
                : Optional.empty();
    }

    /** Whom the link is for: a username, or the first administrator. */
    @Transactional(readOnly = true)
    Optional<String> guest(String token) {
        return links.open(token, LinkPurpose.ACCOUNT).map(Link::subject).filter(this::isExpected);
    }

    /** The username of whoever may now log in; what was wrong is noted in the answers. */
    Optional<String> enter(String guest, Answers answers) {
        boolean first = guest.equals(FIRST_ADMINISTRATOR);
        User user = first ? administrator(answers) : users.find(guest).orElseThrow();
        String password = passwords.choose(answers, user.username());
        if (answers.refused()) {
            return Optional.empty();
        }
        if (first) {
            accounts.add(user, null);
        }
        accounts.setPassword(user.username(), password);
        links.revoke(LinkPurpose.ACCOUNT, guest);
        return Optional.of(user.username());
    }

    private boolean isExpected(String guest) {
        return guest.equals(FIRST_ADMINISTRATOR) || users.find(guest).isPresent();
    }

    private User administrator(Answers answers) {
        String name = form.name(answers);
        String username = form.username(answers);
        String mail = form.mail(answers);
        return new User(username, name, mail, "bzk", "", FunctionGroup.SUPPORT, Set.of(Role.ADMINISTRATOR));
    }
}
