package nl.vanregelsnaarruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.vanregelsnaarruimte.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@AppTest
@Transactional
class UsersTests {

    @Autowired
    private Users users;

    @Autowired
    private JdbcAccounts accounts;

    private final User eva = new User(
            "e.proef",
            "Eva Proef",
            "eva@voorbeeld.example",
            "vakbond-de-schakel",
            "Vakbond De Schakel",
            FunctionGroup.POLICY,
            Set.of(Role.UNION, Role.SUBMITTER));

    @Test
    void findsSomebodyWithHisOrganisationAndRoles() {
        accounts.insert(eva, "070 123 45 67");

        assertThat(users.find("e.proef")).contains(eva);
        assertThat(accounts.find("e.proef")).contains(new Account(eva, "070 123 45 67", true, true));
    }

    @Test
    void findsNobodyWhoseAccountIsOff() {
        accounts.insert(eva, null);
        accounts.activate("e.proef", false);

        assertThat(users.find("e.proef")).isEmpty();
        assertThat(users.having(Role.UNION)).extracting(User::username).containsExactly("bond");
    }

    @Test
    void findsThoseWithARoleWithAllTheirRoles() {
        accounts.insert(eva, null);

        assertThat(users.having(Role.UNION)).extracting(User::username).containsExactly("bond", "e.proef");
        assertThat(users.having(Role.UNION)).contains(eva);
        assertThat(users.having(Role.UNION, "vakbond-de-schakel")).hasSize(2);
        assertThat(users.having(Role.UNION, "bzk")).isEmpty();
    }

    @Test
    void pagesByUsername() {
        assertThat(accounts.page("", "", 3))
                .extracting(account -> account.user().username())
                .hasSize(3);
        assertThat(accounts.page("imi", "", 2))
                .extracting(account -> account.user().username())
                .containsExactly("imi-coordinator", "indiener");
        assertThat(accounts.page("", "verhage", 5))
                .extracting(account -> account.user().username())
                .containsExactly("imi");
    }
}
