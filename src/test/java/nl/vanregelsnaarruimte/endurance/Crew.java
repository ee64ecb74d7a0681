package nl.vanregelsnaarruimte.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vanregelsnaarruimte.Visitor;
import nl.vanregelsnaarruimte.journey.Forms;

/** Everybody who plays a part, with an account made by the pages and links that people use. */
final class Crew {

    private static final Duration MAIL = Duration.ofMinutes(2);
    private static final String PASSWORD = "een lang wachtwoord";
    private static final List<List<String>> ACCOUNTS = List.of(
            List.of("indiener", "Sanne de Wit", "gemeente-oost", "SUBMITTER"),
            List.of("imi", "Noor Verhage", "imi", "ADVISER"),
            List.of("bzk", "Karim Aydin", "bzk", "ASSESSOR"),
            List.of("beslisser", "Marijke Post", "bzk", "DECIDER"),
            List.of("bond", "Bert Kramer", "vakbond-de-schakel", "UNION"),
            List.of("evaluator", "Sem Bakker", "imi", "EVALUATOR"));

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Site site;
    private final Post post;

    private Crew(Site site, Post post) {
        this.site = site;
        this.post = post;
    }

    /** The administrator only, by the link in the log of the node that started last. */
    static Crew begin(Site site, Post post, String firstLink) {
        Crew crew = new Crew(site, post);
        crew.enter("beheer", "Jan Beheer", firstLink);
        return crew;
    }

    /** Makes all other accounts. */
    Crew gather() throws Exception {
        Person administrator = get("beheer");
        make(administrator, "/beheer/organisaties", organisation("Gemeente Oost", "gemeente-oost", "GEMEENTE"));
        make(administrator, "/beheer/organisaties", organisation("Vakbond De Schakel", "vakbond-de-schakel", "OVERIG"));
        for (List<String> account : ACCOUNTS) {
            make(administrator, "/beheer/accounts/nieuw", account(account));
        }
        for (List<String> account : ACCOUNTS) {
            enter(account.get(0), account.get(1), link("/welkom/", mail(account.get(0))));
        }
        return this;
    }

    /** Makes an account at this node, of somebody who never comes; only the invitation is sent. */
    int invite(String username, Node node) throws Exception {
        Forms.Form account = account(List.of(username, "Iris Invaller", "imi", "EVALUATOR"));
        return get("beheer")
                .browser()
                .at(node.port)
                .post("/beheer/accounts/nieuw", account.typed())
                .statusCode();
    }

    Person get(String username) {
        return people.get(username);
    }

    /** With the password that was chosen at the welcome. */
    void logIn(String username) {
        Person person = get(username);
        person.open("/inloggen");
        person.post("/inloggen", Map.of("username", username, "password", PASSWORD));
        person.open("/");
    }

    Site site() {
        return site;
    }

    /** Waits until the mail with this link has come. */
    String link(String kind, String address) throws Exception {
        Patience.until(
                MAIL, kind + " to " + address, () -> post.link(kind, address).isPresent());
        return post.link(kind, address).orElseThrow();
    }

    Optional<String> newest(String kind, String address) {
        return post.link(kind, address);
    }

    private Person enter(String username, String name, String link) {
        Person person = new Person(username, name, new Visitor(0), site);
        person.open(link);
        int status = person.post(
                        link,
                        Forms.of(
                                        "name", name,
                                        "username", username,
                                        "mail", mail(username),
                                        "password", PASSWORD,
                                        "again", PASSWORD)
                                .typed())
                .statusCode();
        assertThat(status).as("welcome of " + username).isEqualTo(302);
        person.open(username.equals("beheer") ? "/beheer/accounts/nieuw" : "/");
        people.put(username, person);
        return person;
    }

    private void make(Person administrator, String page, Forms.Form form) {
        assertThat(administrator.post(page, form.typed()).statusCode())
                .as(page + form)
                .isEqualTo(302);
    }

    private static Forms.Form organisation(String name, String code, String sector) {
        return Forms.of("name", name, "code", code, "sector", sector);
    }

    private static Forms.Form account(List<String> account) {
        return Forms.of(
                "username", account.get(0),
                "name", account.get(1),
                "mail", mail(account.get(0)),
                "organisation", account.get(2),
                "functionGroup", "POLICY",
                "roles", account.get(3));
    }

    private static String mail(String username) {
        return username + "@voorbeeld.example";
    }
}
