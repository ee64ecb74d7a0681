package nl.vanregelsnaarruimte.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

/** A line to the server over which goes what no browser sends, byte for byte. */
record Wire(int port) {

    private static final int PATIENCE = 20_000;

    /** All that the server answers before it hangs up; each character of the question is one byte. */
    String send(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(bytes.getBytes(ISO_8859_1));
                out.flush();
                socket.shutdownOutput();
            } catch (SocketException hungUp) {
                // it need not read all of it
            }
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
