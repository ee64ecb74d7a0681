package nl.vanregelsnaarruimte.endurance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that puts each mail into a file, and can fall silent in the middle of a talk. */
final class MailHost implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final ServerSocket door;
    private final ExecutorService talks = Executors.newCachedThreadPool();
    private final Path folder;
    private final List<String> held = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    MailHost(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        talks.submit(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on it hears from whom a mail is, and says nothing more. */
    void fallSilent() {
        held.clear();
        silent = true;
    }

    void speakAgain() {
        silent = false;
    }

    /** Who waits for an answer that does not come, as they said it. */
    List<String> held() {
        return held;
    }

    private Void listen() throws IOException {
        while (!door.isClosed()) {
            Socket caller = door.accept();
            talks.submit(() -> talk(caller));
        }
        return null;
    }

    private Void talk(Socket caller) throws IOException {
        try (caller;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(caller, "220 post");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (silent && line.startsWith("MAIL FROM")) {
                    held.add(line);
                    in.readLine();
                    return null;
                }
                if (line.startsWith("DATA")) {
                    say(caller, "354 go on");
                    keep(in);
                }
                say(caller, "250 fine");
            }
            say(caller, "221 bye");
        }
        return null;
    }

    /** The whole mail is there before its name is. */
    private void keep(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        Path written = folder.resolve(UUID.randomUUID() + ".part");
        Files.writeString(written, mail, StandardCharsets.ISO_8859_1);
        Files.move(written, folder.resolve(UUID.randomUUID() + ".eml"));
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        talks.shutdownNow();
    }
}
