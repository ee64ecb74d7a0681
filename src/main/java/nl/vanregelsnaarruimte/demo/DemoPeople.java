package nl.vanregelsnaarruimte.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.vanregelsnaarruimte.access.Accounts;
import nl.vanregelsnaarruimte.access.Organisation;
import nl.vanregelsnaarruimte.access.Organisations;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the invented people and organisations of the demo, on its first start, before anything else is made. */
@Component
@Profile("demo")
class DemoPeople {

    private static final String PASSWORD = "demo";

    private final Organisations organisations;
    private final Accounts accounts;
    private final ObjectMapper json;

    DemoPeople(Organisations organisations, Accounts accounts, ObjectMapper json) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.json = json;
    }

    /** Makes them, and says so; false when there are people already. */
    @Transactional
    boolean load() {
        if (accounts.exist()) {
            return false;
        }
        People people = people();
        people.organisations().forEach(organisations::add);
        people.accounts().forEach(this::addWithPassword);
        people.submitters().forEach(person -> accounts.add(person.user(), null));
        return true;
    }

    private People people() {
        try (InputStream file = new ClassPathResource("demo/people.json").getInputStream()) {
            return json.readValue(file, People.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addWithPassword(Person person) {
        accounts.add(person.user(), null);
        accounts.setPassword(person.username(), PASSWORD);
    }

    /** The file of people: those one can log in as, and those who only handed in an example. */
    record People(List<Organisation> organisations, List<Person> accounts, List<Person> submitters) {}
}
