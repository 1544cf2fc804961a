package load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One kept-alive HTTP/1.1 connection. The driver shares the server's two cores, so it is as bare as can be: the JDK's own
 * client would eat more processor time than the server.
 */
public final class Wire implements AutoCloseable {

    public record Reply(int status, String body) {}

    /** @param againSeconds after how long to ask again; 0 where that was not said */
    record Picture(int status, int bytes, int againSeconds) {}

    private record Head(int status, int length, boolean chunked, int againSeconds) {}

    private static final int CONNECTED_WITHIN_MS = 5_000;
    private static final int OK = 200;
    private static final String EVENTS = "text/event-stream";

    private final InetSocketAddress server;
    private final Duration patience;
    private final String accepts;
    private final String headers;
    private Socket socket = new Socket();
    private InputStream in;
    private OutputStream out;
    private boolean lastReply;
    private int silence;

    Wire(int port, String token) throws IOException {
        this(here(port), token, Duration.ZERO);
        connect();
    }

    /** Asks for pages, packed, as browsers do. */
    static Wire browser(int port, String token) throws IOException {
        Wire wire = new Wire(here(port), token, Duration.ZERO, "text/html\r\nAccept-Encoding: gzip");
        wire.connect();
        return wire;
    }

    /** Of somebody who sends the same again, as the exam room does, while the server is away. */
    public static Wire patient(int port, String token) {
        return patient(here(port), token);
    }

    public static Wire patient(InetSocketAddress server, String token) {
        Wire wire = new Wire(server, token, Duration.ofMinutes(5));
        wire.lastReply = true;
        return wire;
    }

    /** Of somebody who takes a server that says nothing for so long for one that is away. */
    public static Wire hasty(InetSocketAddress server, String token, Duration atMost) {
        Wire wire = new Wire(server, token, Duration.ZERO);
        wire.silence = Math.toIntExact(atMost.toMillis());
        wire.lastReply = true;
        return wire;
    }

    /** A server on this machine. */
    public static InetSocketAddress here(int port) {
        return new InetSocketAddress("127.0.0.1", port);
    }

    private Wire(InetSocketAddress server, String token, Duration patience) {
        this(server, token, patience, "application/json");
    }

    private Wire(InetSocketAddress server, String token, Duration patience, String accepts) {
        this.server = server;
        this.patience = patience;
        this.accepts = accepts;
        headers = " HTTP/1.1\r\nHost: localhost\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n") + "Content-Type: application/json\r\nContent-Length: ";
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.connect(server, silence > 0 ? silence : CONNECTED_WITHIN_MS);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(silence);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        lastReply = false;
    }

    public Reply send(String method, String path, String body) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return sendOnce(method, path, body);
            } catch (IOException away) {
                if (System.nanoTime() >= end) {
                    throw away;
                }
                lastReply = true;
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Sends so much of a request and goes: whatever the server makes of it, nobody hears of it. */
    public void hangUp(String method, String path, String body, int percent) throws IOException {
        byte[] message = message(method, path, body);
        connect();
        out.write(message, 0, message.length * percent / 100);
        socket.close();
    }

    /** As a browser does with a connection that it has not used for a while: the next request gets a new one. */
    void drop() throws IOException {
        socket.close();
        lastReply = true;
    }

    /** Asks for what never ends, such as news, and hears each line of it; ends by throwing, when the server or somebody here hangs up. */
    void follow(String path, Consumer<String> heard) throws IOException {
        out.write(message("GET", path, "", EVENTS));
        int status = status();
        if (status != OK) {
            throw new IOException("No news: " + status);
        }
        while (true) {
            heard.accept(line());
        }
    }

    private int status() throws IOException {
        return Integer.parseInt(line().split(" ", 3)[1]);
    }

    private Reply sendOnce(String method, String path, String body) throws IOException {
        request(message(method, path, body));
        return reply();
    }

    private void request(byte[] message) throws IOException {
        if (lastReply) {
            socket.close();
            connect();
        }
        out.write(message);
    }

    private byte[] message(String method, String path, String body) {
        return message(method, path, body, accepts);
    }

    private byte[] message(String method, String path, String body, String accepted) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = (method + " " + path + headers + content.length + "\r\nAccept: " + accepted + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] message = new byte[head.length + content.length];
        System.arraycopy(head, 0, message, 0, head.length);
        System.arraycopy(content, 0, message, head.length, content.length);
        return message;
    }

    private Reply reply() throws IOException {
        Head head = head();
        return new Reply(head.status(), head.chunked() ? chunks() : text(head.length()));
    }

    /** Asks for what is no text. */
    Picture look(String path) throws IOException {
        request(message("GET", path, ""));
        Head head = head();
        int bytes = head.chunked() ? chunks().length() : in.readNBytes(head.length()).length;
        return new Picture(head.status(), bytes, head.againSeconds());
    }

    private Head head() throws IOException {
        int status = status();
        int length = 0;
        int again = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("retry-after:")) {
                again = Integer.parseInt(lower.substring(12).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            } else if (lower.startsWith("connection:") && lower.contains("close")) {
                lastReply = true;
            }
        }
        return new Head(status, length, chunked, again);
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The server hung up in the middle of a reply");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
