package nl.vanregelsnaarruimte.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where nobody can make accounts yet, tells in the log how to become the one who can. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Welcome welcome;
    private final PublicAddress address;

    FirstAdministrator(Welcome welcome, PublicAddress address) {
        this.welcome = welcome;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        welcome.first()
                .ifPresent(token -> LOG.info(
                        "There is no administrator yet. Make one within 24 hours at {}",
                        address.of("/welkom/" + token)));
    }
}
