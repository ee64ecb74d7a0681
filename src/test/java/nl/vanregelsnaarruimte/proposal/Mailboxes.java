package nl.vanregelsnaarruimte.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vanregelsnaarruimte.access.MailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was asked before mailboxes were kept has the mailbox that he would get now. */
abstract class Mailboxes {

    private static final Pattern RULE = Pattern.compile("set mailbox = (.+);");

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@voorbeeld.example",
                "Anna@Voorbeeld.Example",
                "anna+regels@voorbeeld.example",
                "Anna+a+b@voorbeeld.example",
                "a.b-c_d@sub.voorbeeld.example"
            })
    void isTheSameInTheMigrationAsInTheCode(String mail) throws IOException {
        Matcher rule =
                RULE.matcher(new ClassPathResource("db/migration/V92_6__mailboxes.sql").getContentAsString(UTF_8));
        assertThat(rule.find()).isTrue();

        String kept = db.sql("select " + rule.group(1) + " from (select cast(? as varchar(254)) as mail) asked")
                .param(mail)
                .query(String.class)
                .single();

        assertThat(kept).isEqualTo(MailAddress.mailbox(mail));
    }
}
