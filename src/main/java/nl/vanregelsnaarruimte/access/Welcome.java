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
        return link(token).map(Link::subject);
    }

    /** The username of whoever may now log in; what was wrong is noted in the answers, unless the link is gone. */
    Optional<String> enter(String token, Answers answers) {
        return link(token).flatMap(link -> enter(token, link, answers));
    }

    /** A form that is refused leaves the link as it was; of several at once that are right, one uses it. */
    private Optional<String> enter(String token, Link link, Answers answers) {
        boolean first = isFirst(link);
        User user = first ? administrator(answers) : users.find(link.subject()).orElseThrow();
        String password = passwords.choose(answers, user.username());
        if (answers.refused() || !links.consume(token, link) || !isExpected(link)) {
            return Optional.empty();
        }
        if (first) {
            accounts.add(user, null);
        }
        accounts.setPassword(user.username(), password);
        return Optional.of(user.username());
    }

    private Optional<Link> link(String token) {
        return links.open(token, LinkPurpose.ACCOUNT).filter(this::isExpected);
    }

    private boolean isExpected(Link link) {
        return isFirst(link)
                ? users.having(Role.ADMINISTRATOR).isEmpty()
                : users.find(link.subject()).isPresent();
    }

    private static boolean isFirst(Link link) {
        return link.subject().equals(FIRST_ADMINISTRATOR);
    }

    private User administrator(Answers answers) {
        String name = form.name(answers);
        String username = form.username(answers);
        String mail = form.mail(answers);
        return new User(username, name, mail, "bzk", "", FunctionGroup.SUPPORT, Set.of(Role.ADMINISTRATOR));
    }
}
