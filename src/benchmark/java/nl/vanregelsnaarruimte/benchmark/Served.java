package nl.vanregelsnaarruimte.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The child's end: answers each line with one line, until nothing is asked any more. */
final class Served {

    static final String FAULT = "!";

    /** What a contender does with a line. */
    @FunctionalInterface
    interface Answering {

        String answer(String question) throws Exception;
    }

    /** What makes a contender ready. */
    @FunctionalInterface
    interface Beginning {

        Answering begin() throws Exception;
    }

    private Served() {}

    /** Makes the contender, and serves it; what it prints by itself goes to its log. */
    static void by(Beginning beginning) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, UTF_8);
        System.setOut(System.err);
        // as the application sets it; without one the library writes down every statement
        LoggingSystem.get(Served.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        int status = 0;
        try {
            Answering contender = beginning.begin();
            for (String asked = questions.readLine(); asked != null; asked = questions.readLine()) {
                answers.println(asked.equals("ready") ? asked : contender.answer(asked));
            }
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            answers.println(FAULT + e);
            status = 1;
        }
        // what still runs in it, such as a web server, does not hold it
        System.exit(status);
    }
}
