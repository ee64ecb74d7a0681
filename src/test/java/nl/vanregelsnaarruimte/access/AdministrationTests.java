package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.form.Answers;
import nl.vanregelsnaarruimte.form.FieldError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator may and may not do; everything is undone after each test. */
@AppTest
@Transactional
class AdministrationTests {

    @Autowired
    private Administration administration;

    @Autowired
    private JdbcAccounts accounts;

    @Autowired
    private Users users;

    @Autowired
    private Links links;

    private User beheer;

    @BeforeEach
    void findAdministrator() {
        beheer = users.find("beheer").orElseThrow();
    }

    @Test
    void makesAnAccountThatWaitsForItsPassword() {
        Answers answers = typed("e.proef", Role.ADVISER, Role.COORDINATOR);

        administration.make(answers);

        assertThat(answers.refused()).isFalse();
        Account made = administration.find("e.proef").orElseThrow();
        assertThat(made.state()).isEqualTo("invited");
        assertThat(made.user().roles()).containsExactly(Role.ADVISER, Role.COORDINATOR);
    }

    @Test
    void aNewInvitationEndsTheOldLink() {
        administration.make(typed("e.proef", Role.ADVISER));
        String old = links.issue(LinkPurpose.ACCOUNT, "e.proef", Duration.ofDays(7));

        administration.invite(account("e.proef"));

        assertThat(links.open(old, LinkPurpose.ACCOUNT)).isEmpty();
    }

    @Test
    void saysWhatIsWrongAtEachField() {
        Answers answers = typed("Bzk", Role.ADMINISTRATOR, Role.ADVISER)
                .with("mail", "IMI@voorbeeld.example")
                .with("organisation", "nowhere")
                .with("phone", "bel me");

        administration.make(answers);

        assertThat(answers.error("username")).isEqualTo(new FieldError("access.account.username.taken"));
        assertThat(answers.error("mail")).isEqualTo(new FieldError("access.account.mail.taken"));
        assertThat(answers.error("organisation")).isEqualTo(new FieldError("form.choose"));
        assertThat(answers.error("phone")).isEqualTo(new FieldError("access.account.phone.wrong"));
        assertThat(answers.error("roles")).isEqualTo(new FieldError("access.account.roles.administrator"));
    }

    @Test
    void nobodyChangesHisOwnRolesOrTurnsHimselfOff() {
        Answers roles = typed("", Role.ADVISER);
        administration.change(account("beheer"), roles, beheer);
        assertThat(roles.error("roles")).isEqualTo(new FieldError("access.account.ownRoles"));

        Answers off = Answers.empty();
        administration.deactivate("beheer", beheer, off);
        assertThat(off.error("active")).isEqualTo(new FieldError("access.account.self"));
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        User gone = new User("gone", "", "", "bzk", "", FunctionGroup.SUPPORT, Set.of(Role.ADMINISTRATOR));

        Answers roles = typed("", Role.ADVISER);
        administration.change(account("beheer"), roles, gone);
        assertThat(roles.error("roles")).isEqualTo(new FieldError("access.account.lastAdministrator"));

        Answers off = Answers.empty();
        administration.deactivate("beheer", gone, off);
        assertThat(off.error("active")).isEqualTo(new FieldError("access.account.lastAdministrator"));
    }

    @Test
    void takesARoleAwayAndTurnsAnAccountOff() {
        administration.make(typed("e.proef", Role.ADMINISTRATOR));

        Answers answers = typed("", Role.ADVISER);
        administration.change(account("e.proef"), answers, beheer);
        assertThat(account("e.proef").user().roles()).containsExactly(Role.ADVISER);

        String link = links.issue(LinkPurpose.ACCOUNT, "e.proef", Duration.ofDays(7));
        administration.deactivate("e.proef", beheer, Answers.empty());
        assertThat(account("e.proef").state()).isEqualTo("inactive");
        assertThat(links.open(link, LinkPurpose.ACCOUNT)).isEmpty();

        administration.activate("e.proef");
        assertThat(account("e.proef").state()).isEqualTo("invited");
    }

    private static Answers typed(String username, Role... roles) {
        return Answers.empty()
                .with("name", "Eva Proef")
                .with("username", username)
                .with("mail", "eva@voorbeeld.example")
                .with("organisation", "bzk")
                .with("functionGroup", FunctionGroup.SUPPORT)
                .with("roles", List.of(roles));
    }

    private Account account(String username) {
        return accounts.find(username).orElseThrow();
    }
}
