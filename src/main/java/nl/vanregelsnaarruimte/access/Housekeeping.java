package nl.vanregelsnaarruimte.access;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away each hour what is of no use any more. */
@Component
class Housekeeping {

    private final LoginAttempts attempts;
    private final KnownBrowsers browsers;
    private final Links links;

    Housekeeping(LoginAttempts attempts, KnownBrowsers browsers, Links links) {
        this.attempts = attempts;
        this.browsers = browsers;
        this.links = links;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void tidy() {
        attempts.forgetOld();
        browsers.forgetOld();
        links.forgetExpired();
    }
}
