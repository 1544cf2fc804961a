package org.aliquot.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.aliquot.traces.CollectorAddress;
import org.springframework.core.env.Environment;

/** Whether the collector of traces takes what it is sent: a message with nothing in it. */
final class TracesCheck implements Check {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String NOTHING_LOST = "Nothing else waits for it; traces are left out meanwhile.";

    private final Environment settings;

    TracesCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() throws InterruptedException {
        String written = settings.getProperty("aliquot.traces-url", "").strip();
        if (written.isEmpty()) {
            return List.of();
        }
        URI address;
        try {
            address = CollectorAddress.of(written);
        } catch (IllegalArgumentException e) {
            return List.of(Finding.wrong(
                    "ALIQUOT_TRACES_URL is not the address of a collector (" + e.getMessage() + ").",
                    "Set it to one such as http://localhost:4318."));
        }
        return List.of(asked(address));
    }

    private static Finding asked(URI address) throws InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            int status = client.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(PATIENCE)
                                    .header("Content-Type", "application/x-protobuf")
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2
                    ? Finding.fine("The collector at " + address + " takes traces.")
                    : Finding.wrong(
                            "The collector at %s takes no traces (status %d).".formatted(address, status),
                            "Check the path; collectors take OTLP over HTTP at /v1/traces, most on port 4318. "
                                    + NOTHING_LOST);
        } catch (IOException away) {
            return Finding.wrong(
                    "The collector at " + address + " cannot be reached.",
                    "Check name and port, and whether it runs. " + NOTHING_LOST);
        }
    }
}
