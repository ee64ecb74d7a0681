package nl.vanregelsnaarruimte.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.vanregelsnaarruimte.AppTest;
import nl.vanregelsnaarruimte.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who send and never come to an end. */
@AppTest
class BodyGateTests {

    private static final int TOO_MANY = 5;
    private static final int PATIENCE = 30;
    private static final int TRIES = 1_000;

    private final List<Socket> senders = new ArrayList<>();
    private final ExecutorService listening = Executors.newCachedThreadPool();
    private final CompletionService<String> answers = new ExecutorCompletionService<>(listening);

    @LocalServerPort
    private int port;

    @Test
    void refusesWhoSendsTooManyFormsAtOnce() throws Exception {
        for (int sender = 0; sender < BodyGate.READING_FROM_ONE + TOO_MANY; sender++) {
            begin(100);
        }

        for (int refused = 0; refused < TOO_MANY; refused++) {
            assertThat(nextAnswer()).startsWith("HTTP/1.1 503 ");
        }
        assertThat(answers.poll()).isNull();
        assertThat(new Visitor(port).get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsRoomForOnlyAFewLargeForms() throws Exception {
        for (int sender = 0; sender < BodyGate.LARGE_AT_ONCE + TOO_MANY; sender++) {
            begin(BodyGate.LARGE + 1);
        }

        for (int refused = 0; refused < TOO_MANY; refused++) {
            assertThat(nextAnswer()).startsWith("HTTP/1.1 503 ");
        }
        assertThat(answers.poll()).isNull();
    }

    @Test
    void readsAgainWhenTheyHaveGone() throws Exception {
        for (int sender = 0; sender < BodyGate.LARGE_AT_ONCE; sender++) {
            begin(BodyGate.LARGE + 1);
        }

        goAway();

        assertThat(untilItIsRead(BodyGate.LARGE + 1)).isNotEqualTo(503);
    }

    @AfterEach
    void goAway() throws Exception {
        for (Socket sender : senders) {
            sender.close();
        }
        listening.shutdown();
        assertThat(untilItIsRead(1)).isNotEqualTo(503);
    }

    /** Promises so many bytes, and sends one. */
    private void begin(int length) throws IOException {
        Socket sender = new Socket(InetAddress.getLoopbackAddress(), port);
        senders.add(sender);
        sender.getOutputStream().write(head(length).getBytes(ISO_8859_1));
        sender.getOutputStream().flush();
        answers.submit(() -> firstLine(sender));
    }

    private @Nullable String nextAnswer() throws Exception {
        Future<String> next = answers.poll(PATIENCE, TimeUnit.SECONDS);
        return next == null ? null : next.get();
    }

    /** The status of a whole form of so many bytes, tried again while there is no room. */
    private int untilItIsRead(int length) throws IOException {
        int status = 503;
        for (int turn = 0; turn < TRIES && status == 503; turn++) {
            try (Socket sender = new Socket(InetAddress.getLoopbackAddress(), port)) {
                sender.getOutputStream().write((head(length) + "a".repeat(length - 1)).getBytes(ISO_8859_1));
                status = Integer.parseInt(firstLine(sender).split(" ", -1)[1]);
            }
        }
        return status;
    }

    private static String head(int length) {
        return "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\na";
    }

    private static String firstLine(Socket sender) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = sender.getInputStream().read();
                read > 0 && read != '\n';
                read = sender.getInputStream().read()) {
            line.append((char) read);
        }
        return line.toString();
    }
}
