package org.aliquot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What is sent byte by byte, because no client library would; nothing follows what is sent. */
public final class RawHttp {

    private static final int PATIENCE_MS = (int) Duration.ofSeconds(60).toMillis();

    private final int port;

    public RawHttp(String site) {
        this.port = URI.create(site).getPort();
    }

    /** Sends these characters, each as one byte, and gives all that comes back until the server hangs up. */
    public String send(String bytes) throws IOException {
        return send(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    public String send(byte[] bytes) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return answer(socket.getInputStream());
        }
    }

    /** A request for this target without a body. */
    public String get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (IOException reset) {
            // what came before stands
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
