package org.aliquot.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.aliquot.postgres.EmbeddedDatabase;
import org.springframework.core.env.Environment;

/** Whether it answers on this machine. */
final class ServerCheck implements Check {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final Environment settings;

    ServerCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() throws InterruptedException {
        int port = settings.getProperty("server.port", Integer.class, 8080);
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            long begun = System.nanoTime();
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.discarding());
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            return List.of(
                    answer.statusCode() == OK
                            ? Finding.fine("It answers on port %d, in %d ms.".formatted(port, millis))
                            : Finding.wrong(
                                    "It answers on port %d, but is not well (status %d)."
                                            .formatted(port, answer.statusCode()),
                                    "Read its log, and what is said of the database below."));
        } catch (IOException silent) {
            return List.of(silent(port));
        }
    }

    private Finding silent(int port) {
        if (EmbeddedDatabase.isMeantBy(settings)) {
            EmbeddedDatabase database = EmbeddedDatabase.of(settings);
            if (database.isInUse()) {
                return Finding.wrong(
                        "An Aliquot lives in the data directory, but nothing answers on port " + port + ".",
                        "Wait if it is just starting. If it has another port, set SERVER_PORT as it is set there.");
            }
            if (database.isRunning()) {
                return Finding.wrong(
                        "Aliquot was killed and left its database running.",
                        "Start it again; nothing is lost: ./lms run");
            }
        }
        return Finding.note("Nothing answers on port " + port + ": it does not run on this machine.", "./lms run");
    }
}
