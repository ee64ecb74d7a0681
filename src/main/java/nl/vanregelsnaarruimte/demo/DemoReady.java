package nl.vanregelsnaarruimte.demo;

import java.util.Locale;
import nl.vanregelsnaarruimte.access.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the last line of the log where to go and how to log in. */
@Component
@Profile("demo")
class DemoReady {

    private static final Logger log = LoggerFactory.getLogger(DemoReady.class);

    private final MessageSource messages;
    private final PublicAddress address;

    DemoReady(MessageSource messages, PublicAddress address) {
        this.messages = messages;
        this.address = address;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent ready) {
        log.info("{}", messages.getMessage("demo.ready", new Object[] {address.of("")}, Locale.forLanguageTag("nl")));
    }
}
