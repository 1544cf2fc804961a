package org.aliquot.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.traces.Traces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingTest {

    private final Outgoing outgoing = new Outgoing(true, Traces.off());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        outgoing.destroy();
    }

    @Test
    void bringsStatusHeadersAndBody() {
        server.createContext("/echo", exchange -> {
            String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "7");
            answer(
                    exchange,
                    429,
                    exchange.getRequestMethod() + " "
                            + exchange.getRequestHeaders().getFirst("X-Key") + " " + said);
        });

        CallResult result = outgoing.call(OutgoingCall.post(at("/echo"), Map.of("X-Key", "k"), "Größe"));

        assertThat(result).isInstanceOfSatisfying(CallResult.Answered.class, answered -> {
            assertThat(answered.status()).isEqualTo(429);
            assertThat(answered.isSuccess()).isFalse();
            assertThat(answered.headers()).containsEntry("retry-after", "7");
            assertThat(answered.body()).isEqualTo("POST k Größe");
        });
    }

    @Test
    void followsNoRedirect() {
        AtomicInteger followed = new AtomicInteger();
        server.createContext("/here", exchange -> {
            exchange.getResponseHeaders().add("Location", "/there");
            answer(exchange, 302, "");
        });
        server.createContext("/there", exchange -> {
            followed.incrementAndGet();
            answer(exchange, 200, "");
        });

        CallResult result = outgoing.call(OutgoingCall.get(at("/here"), Map.of()));

        assertThat(result)
                .isInstanceOfSatisfying(
                        CallResult.Answered.class,
                        answered -> assertThat(answered.status()).isEqualTo(302));
        assertThat(followed).hasValue(0);
    }

    @Test
    void readsNoMoreThanAMegabyte() {
        server.createContext("/much", exchange -> answer(exchange, 200, "x".repeat(Outgoing.LONGEST_ANSWER + 1)));
        server.createContext("/most", exchange -> answer(exchange, 200, "x".repeat(Outgoing.LONGEST_ANSWER)));

        assertThat(outgoing.call(OutgoingCall.get(at("/much"), Map.of())))
                .isEqualTo(new CallResult.Unanswered(NoAnswer.TOO_LARGE));
        assertThat(outgoing.call(OutgoingCall.get(at("/most"), Map.of())))
                .isInstanceOfSatisfying(
                        CallResult.Answered.class,
                        answered -> assertThat(answered.body()).hasSize(Outgoing.LONGEST_ANSWER));
    }

    @Test
    void tellsThatNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(outgoing.call(OutgoingCall.get(URI.create("http://127.0.0.1:" + free + "/"), Map.of())))
                .isEqualTo(new CallResult.Unanswered(NoAnswer.NO_CONNECTION));
    }

    @Test
    void callsThisMachineOnlyWhereThatIsAllowed() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            answer(exchange, 200, "");
        });
        Outgoing strict = new Outgoing(false, Traces.off());

        assertThat(strict.call(OutgoingCall.get(at("/"), Map.of())))
                .isEqualTo(new CallResult.Unanswered(NoAnswer.FORBIDDEN_TARGET));
        assertThat(strict.call(OutgoingCall.get(URI.create("https://127.0.0.1:" + port() + "/"), Map.of())))
                .isEqualTo(new CallResult.Unanswered(NoAnswer.PRIVATE_HOST));
        assertThat(strict.call(OutgoingCall.get(URI.create("https://localhost:" + port() + "/"), Map.of())))
                .isEqualTo(new CallResult.Unanswered(NoAnswer.PRIVATE_HOST));
        assertThat(calls).hasValue(0);
        strict.destroy();
    }

    /** A system that is not set up yet, not one that cannot be trusted. */
    @Test
    void saysThatNobodyAnswersWhereAHandshakeBreaks() {
        assertThat(outgoing.call(OutgoingCall.head(URI.create("https://localhost:" + port() + "/"))))
                .isEqualTo(new CallResult.Unanswered(NoAnswer.NO_CONNECTION));
    }

    /** A certificate that its owner signed is what an attacker has too. */
    @Test
    void sendsNothingToWhoCannotShowACertificateThatHolds(@TempDir Path directory) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpsServer secured = SelfSigned.server(directory, exchange -> {
            calls.incrementAndGet();
            answer(exchange, 200, "");
        });
        try {
            URI target = URI.create("https://localhost:" + secured.getAddress().getPort() + "/");
            assertThat(outgoing.call(OutgoingCall.post(target, Map.of("Authorization", "Bearer secret"), "{}")))
                    .isEqualTo(new CallResult.Unanswered(NoAnswer.BAD_CERTIFICATE));
            assertThat(calls).hasValue(0);
        } finally {
            secured.stop(0);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
