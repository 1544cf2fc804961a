package org.aliquot.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.aliquot.hostile.HostileRequests.Made;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what {@link HostileRequests} makes, from several hands at once, and notes what broke. */
final class Fuzzing {

    private static final int HANDS = 4;

    /** "Send it again in a few seconds" is an answer. */
    private static final int BUSY = 503;

    private static final int LONGEST_WORDS = 700;
    private static final int MOST_READ = 256 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    private final String site;
    private final Actors actors;
    private final long seed;
    private final KnownThings known = new KnownThings();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final Map<String, String> broken = Collections.synchronizedMap(new TreeMap<>());
    private final AtomicInteger answered = new AtomicInteger();

    Fuzzing(String site, Actors actors, long seed) {
        this.site = site;
        this.actors = actors;
        this.seed = seed;
    }

    int answered() {
        return answered.get();
    }

    List<String> run(Duration time) throws Exception {
        JsonNode description = JSON.readTree(http.send(
                        HttpRequest.newBuilder(URI.create(site + "/v3/api-docs"))
                                .build(),
                        BodyHandlers.ofString())
                .body());
        List<Operation> operations = new ArrayList<>(ApiOperations.of(description));
        operations.addAll(PageOperations.all());
        known.add("courses", "kinds");
        known.add("lessons", "kinds-01");
        known.add("lesson", "kinds-01");
        known.add("exams", "all-kinds");
        known.add("exhibits", "kinds-plate");
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int hand = 0; hand < HANDS; hand++) {
                HostileValues values = new HostileValues(seed + hand);
                HostileRequests requests = new HostileRequests(
                        site, values, known, description.path("components").path("schemas"));
                sent.add(hands.submit(() -> send(operations, requests, values, end)));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }
        return broken.entrySet().stream()
                .map(entry -> entry.getKey() + "\n    " + entry.getValue())
                .toList();
    }

    private Void send(List<Operation> all, HostileRequests requests, HostileValues values, long end)
            throws InterruptedException {
        List<Operation> operations = new ArrayList<>(all);
        while (System.nanoTime() < end) {
            Collections.shuffle(operations, new Random(values.random().nextLong()));
            for (Operation operation : operations) {
                if (System.nanoTime() < end) {
                    send(operation, requests, values.oneOf(Actors.ROLES));
                }
            }
        }
        return null;
    }

    private void send(Operation operation, HostileRequests requests, String role) throws InterruptedException {
        Made made;
        try {
            made = requests.of(operation);
        } catch (IllegalArgumentException unsendable) {
            return; // the client refuses it: addresses and headers beyond HTTP are sent by MalformedRequestsIT
        }
        String token = role.isEmpty() ? "" : actors.token(role);
        if (!token.isEmpty()) {
            made.request().header("Authorization", "Bearer " + token);
        }
        String what = operation + " as " + (role.isEmpty() ? "nobody" : role);
        try {
            HttpResponse<InputStream> reply = http.send(made.request().build(), BodyHandlers.ofInputStream());
            answered.incrementAndGet();
            if (reply.statusCode() >= 500 && reply.statusCode() != BUSY) {
                broken.putIfAbsent(what + ": " + reply.statusCode(), shortened(made.words()));
            }
            if (reply.statusCode() == 401) {
                actors.signedOut(role, token);
            }
            learn(made.path(), reply);
        } catch (IOException noAnswer) {
            broken.putIfAbsent(what + ": " + noAnswer, shortened(made.words()));
        }
    }

    private void learn(String path, HttpResponse<InputStream> reply) throws IOException {
        reply.headers().firstValue("Location").ifPresent(known::learn);
        String type = reply.headers().firstValue("Content-Type").orElse("");
        try (InputStream body = reply.body()) {
            if (type.contains("event-stream")) {
                return;
            }
            byte[] bytes = body.readNBytes(MOST_READ);
            if (reply.statusCode() < 300 && type.contains("json")) {
                known.learn(path, JSON.readTree(bytes));
            }
        } catch (JacksonException cutOff) {
            // too long to learn from
        }
    }

    private static String shortened(String words) {
        String plain = words.replace('\0', '?');
        return plain.length() <= LONGEST_WORDS ? plain : plain.substring(0, LONGEST_WORDS) + " …";
    }
}
