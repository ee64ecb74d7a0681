package nl.vanregelsnaarruimte;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the intake and tracking system of the programme Van regels naar ruimte. */
@EnableScheduling
@SpringBootApplication(nameGenerator = BeanNames.class)
public class VanRegelsNaarRuimte {

    public static void main(String[] args) {
        SpringApplication.run(VanRegelsNaarRuimte.class, args);
    }
}
