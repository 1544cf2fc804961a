package org.aliquot.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;

/** A byte now and then does not keep a connection: the whole request has its time. */
class SlowRequestsIT extends PlatformTest {

    private static final Duration LONGER_THAN_ANY_TIME = Duration.ofSeconds(60);

    private static final String HEADER = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ";
    private static final String FORM = """
            POST /sign-in HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: 16000\r
            \r
            email=""";

    @Test
    void headersAndFormsThatDripAreCutOff() throws Exception {
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Duration> header = both.submit(() -> drip(HEADER));
            Future<Duration> form = both.submit(() -> drip(FORM));

            assertThat(header.get()).isLessThan(Duration.ofSeconds(25));
            assertThat(form.get()).isLessThan(Duration.ofSeconds(45));
        }
    }

    @Test
    void whoIsAskedToWaitGoesOnOnTheSameConnection() throws Exception {
        String wrong = "{\"email\": \"nobody@example.org\", \"password\": \"wrong\"}";
        String guess =
                "POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + wrong.length() + "\r\n\r\n" + wrong;
        String look = "GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", URI.create(site()).getPort())) {
            socket.getOutputStream().write((guess.repeat(6) + look).getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1.1 429", -1)).hasSizeGreaterThan(1);
            assertThat(answers.split("HTTP/1.1 ", -1)).as("answers").hasSize(1 + 6 + 1);
        }
    }

    /** How long the server listened to this beginning with a letter more each second. */
    private Duration drip(String beginning) {
        long began = System.nanoTime();
        try (Socket socket = new Socket("localhost", URI.create(site()).getPort())) {
            socket.setSoTimeout(1000); // the wait for an answer is the pause between two letters
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (System.nanoTime() - began < LONGER_THAN_ANY_TIME.toNanos() && !hungUp(socket.getInputStream())) {
                socket.getOutputStream().write('a');
            }
        } catch (IOException reset) {
            // so it was cut off
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean hungUp(InputStream in) throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        }
    }
}
