package nl.vanregelsnaarruimte.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** What a start is held against: the engine's own starter with its web services, as it comes, and nothing of ours. */
@EnableAutoConfiguration
class RestStarter {

    public static void main(String[] args) {
        SpringApplication.run(RestStarter.class, args);
    }
}
