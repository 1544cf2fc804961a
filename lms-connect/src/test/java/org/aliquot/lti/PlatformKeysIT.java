package org.aliquot.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.aliquot.ModuleTest;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionHealth;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.connections.ConnectionState;
import org.aliquot.idtoken.KeyFinding;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A system's keys are fetched when they are needed, and not as often as somebody asks for what there is not. */
@TestPropertySource(properties = "aliquot.outgoing.loopback=true")
class PlatformKeysIT extends ModuleTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired
    private PlatformKeys keys;

    private final FakePlatform first = new FakePlatform("key-1");
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicReference<String> published = new AtomicReference<>(first.keys());
    private HttpServer server;
    private Connection connection;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            calls.incrementAndGet();
            byte[] body = published.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 500 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        connection = new Connection(
                UUID.randomUUID(),
                ConnectionKind.LTI,
                FakePlatform.settings("http://127.0.0.1:" + server.getAddress().getPort() + "/keys"),
                ConnectionState.ACTIVE,
                AccountId.next(),
                NOW,
                new ConnectionHealth(null, null, null),
                0);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aKeyIsFetchedOnce() {
        assertThat(find("key-1", NOW)).isInstanceOf(KeyFinding.Found.class);
        assertThat(find("key-1", NOW.plusSeconds(3000))).isInstanceOf(KeyFinding.Found.class);
        assertThat(calls).hasValue(1);
        assertThat(find("key-1", NOW.plusSeconds(3601))).isInstanceOf(KeyFinding.Found.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void aKeyThatIsNotThereIsAskedForOnceAMinute() {
        assertThat(find("key-1", NOW)).isInstanceOf(KeyFinding.Found.class);
        for (int second = 0; second < 60; second++) {
            assertThat(find("key-9", NOW.plusSeconds(second))).isInstanceOf(KeyFinding.Unknown.class);
        }
        assertThat(calls).hasValue(1);
        published.set(new FakePlatform("key-9").keys());
        assertThat(find("key-9", NOW.plusSeconds(61))).isInstanceOf(KeyFinding.Found.class);
        assertThat(find("key-1", NOW.plusSeconds(62))).isInstanceOf(KeyFinding.Unknown.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void whatIsKnownHoldsOnWhileTheSystemIsDown() {
        assertThat(find("key-1", NOW)).isInstanceOf(KeyFinding.Found.class);
        published.set("");
        assertThat(find("key-1", NOW.plusSeconds(4000))).isInstanceOf(KeyFinding.Found.class);
        assertThat(find("key-2", NOW.plusSeconds(8000))).isInstanceOf(KeyFinding.Unreachable.class);
    }

    @Test
    void whatIsNoSetOfKeysIsNoAnswer() {
        published.set("<html>Sign in</html>");
        assertThat(find("key-1", NOW)).isInstanceOf(KeyFinding.Unreachable.class);
    }

    private KeyFinding find(String id, Instant now) {
        return keys.find(connection, id, now);
    }
}
