package nl.vanregelsnaarruimte.access;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.form.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an account from what was typed, and notes what is wrong with it. */
@Component
class AccountForm {

    private static final Pattern USERNAME = Pattern.compile("(?!nieuw$)[a-z0-9][a-z0-9.-]{1,39}");
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{8,20}");
    private static final int LONGEST_NAME = 100;

    private final JdbcAccounts accounts;
    private final Organisations organisations;

    AccountForm(JdbcAccounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    Account readNew(Answers answers) {
        String name = name(answers);
        return read(answers, name, username(answers), mail(answers));
    }

    Account read(Answers answers, Account old) {
        return read(answers, name(answers), old.user().username(), old.user().mail());
    }

    private Account read(Answers answers, String name, String username, String mail) {
        String phone = phone(answers);
        Organisation organisation = organisation(answers);
        FunctionGroup group = answers.choice("functionGroup", FunctionGroup.class);
        User user = new User(
                username,
                name,
                mail,
                organisation.code(),
                organisation.name(),
                group == null ? FunctionGroup.SUPPORT : group,
                roles(answers));
        return new Account(user, phone, true, true);
    }

    String name(Answers answers) {
        return answers.line("name", 2, LONGEST_NAME);
    }

    private @Nullable String phone(Answers answers) {
        String phone = answers.optionalLine("phone", 20);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            answers.refuse("phone", "access.account.phone.wrong");
        }
        return phone.isEmpty() ? null : phone;
    }

    /** Small letters, so that nobody has to remember how it was written. */
    String username(Answers answers) {
        String username = answers.line("username", 2, 40).toLowerCase(Locale.ROOT);
        if (!username.isEmpty() && !USERNAME.matcher(username).matches()) {
            answers.refuse("username", "access.account.username.wrong");
        } else if (accounts.isTaken(username)) {
            answers.refuse("username", "access.account.username.taken");
        }
        return username;
    }

    String mail(Answers answers) {
        String mail = answers.mail("mail").toLowerCase(Locale.ROOT);
        if (accounts.isMailTaken(mail)) {
            answers.refuse("mail", "access.account.mail.taken");
        }
        return mail;
    }

    private Organisation organisation(Answers answers) {
        return organisations.find(answers.value("organisation")).orElseGet(() -> {
            answers.refuse("organisation", "form.choose");
            return new Organisation("", "", Sector.OVERIG);
        });
    }

    /** Whoever manages accounts reads no case texts, so he has no role that does. */
    private static Set<Role> roles(Answers answers) {
        Set<Role> roles = answers.choices("roles", Role.class);
        if (roles.isEmpty()) {
            answers.refuse("roles", "access.account.roles.none");
        } else if (roles.contains(Role.ADMINISTRATOR) && roles.size() > 1) {
            answers.refuse("roles", "access.account.roles.administrator");
        }
        return roles;
    }
}
