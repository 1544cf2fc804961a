package load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gradebook of an LMS that is up or down: down, it answers with an error, hangs up, or says nothing, in turn. */
final class MortalGradebook {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/";

    /** Longer than anybody waits for an answer. */
    private static final Duration NO_ANSWER = Duration.ofSeconds(12);

    private final HttpServer server;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<String, Double> scores = new ConcurrentHashMap<>();
    private volatile boolean down;
    private volatile Duration each = Duration.ZERO;

    MortalGradebook(HttpServer server) {
        this.server = server;
        server.createContext("/token", exchange -> serve(exchange, _ -> "{\"access_token\": \"token\", \"expires_in\": 3600}"));
        server.createContext("/columns/1/results", exchange -> serve(exchange, _ -> shown(exchange.getRequestURI().getQuery())));
        server.createContext("/columns/1/scores", exchange -> serve(exchange, this::kept));
    }

    /** What launches say of its column. */
    String claim() {
        return "\"%1$sclaim/endpoint\": {\"lineitem\": \"http://127.0.0.1:%2$d/columns/1\", \"scope\": [\"%1$sscope/score\", \"%1$sscope/result.readonly\"]},"
                .formatted(AGS, server.getAddress().getPort());
    }

    void goesDown() {
        down = true;
    }

    /** @param time that it takes over each call from now on */
    void comesBack(Duration time) {
        each = time;
        down = false;
    }

    int calls() {
        return calls.get();
    }

    /** Points by person. */
    Map<String, Double> scores() {
        return Map.copyOf(scores);
    }

    private interface Work {
        String answer(String body);
    }

    private void serve(HttpExchange exchange, Work work) throws IOException {
        int call = calls.incrementAndGet();
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!down) {
                Thread.sleep(each);
                byte[] answer = work.answer(body).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } else if (call % 3 == 0) {
                exchange.sendResponseHeaders(503, -1);
            } else if (call % 3 == 1) {
                Thread.sleep(NO_ANSWER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String kept(String body) {
        JsonNode score = JSON.readTree(body);
        scores.put(score.path("userId").asString(), score.path("scoreGiven").asDouble());
        return "{}";
    }

    private String shown(String query) {
        String person = query.replaceFirst(".*user_id=", "");
        Double stands = scores.get(person);
        return JSON.writeValueAsString(
                stands == null
                        ? List.of()
                        : List.of(Map.of("userId", person, "resultScore", stands, "resultMaximum", LoadPack.QUESTIONS)));
    }
}
