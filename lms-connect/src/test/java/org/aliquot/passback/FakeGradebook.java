package org.aliquot.passback;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aliquot.connections.ConnectionSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gradebook of another system, by the rules that systems keep: a score that is older than what stands is a conflict, a grade that
 * a teacher typed stays where the message lets it, a message without a score takes the score back.
 */
final class FakeGradebook implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** What it does before or in place of its work; null for its work alone. */
    interface Fault {

        /** Nothing is done. */
        static Fault status(int status, String... headers) {
            return (exchange, _) -> {
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                }
                exchange.sendResponseHeaders(status, -1);
            };
        }

        static Fault says(int status, String type, String body) {
            return (exchange, _) -> new Answer(status, type, body).to(exchange);
        }

        /** It is done, and nobody hears of it. */
        Fault LOST_ANSWER = (exchange, work) -> {
            work.run();
            exchange.close();
        };

        /** It is done, and the answer says that it broke. */
        Fault BROKEN_AFTERWARDS = (exchange, work) -> {
            work.run();
            exchange.sendResponseHeaders(502, -1);
        };

        void instead(HttpExchange exchange, Work work) throws IOException;
    }

    /** What it would do and answer by itself. */
    interface Work {

        Answer run();
    }

    record Answer(int status, String type, String body, Map<String, String> headers) {

        Answer(int status, String type, String body) {
            this(status, type, body, Map.of());
        }

        void to(HttpExchange exchange) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** A message as it came. */
    record Got(String column, JsonNode score) {

        String person() {
            return score.path("userId").asString();
        }

        Instant stamp() {
            return Instant.parse(score.path("timestamp").asString());
        }
    }

    /** A column of it. */
    record Column(String id, String resource, JsonNode told) {}

    /** What stands for somebody. */
    record Cell(double percent, Instant stamp, String submittedAt, int submissions) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Column> columns = new CopyOnWriteArrayList<>();
    private final Map<String, Cell> cells = new ConcurrentHashMap<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Queue<Fault> onScores = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> onTokens = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> onResults = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> onColumns = new ConcurrentLinkedQueue<>();
    private final List<SignedJWT> assertions = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean knowsFlag = true;

    FakeGradebook() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/token", exchange -> serve(exchange, onTokens, this::token));
        server.createContext("/columns", this::column);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    ConnectionSettings settings(boolean makesColumns) {
        return new ConnectionSettings(
                "College",
                at("") + "/" + UUID.randomUUID(),
                "client-" + UUID.randomUUID(),
                at("/auth"),
                at("/token"),
                at("/keys"),
                List.of(),
                List.of(at("")),
                "",
                makesColumns);
    }

    void onScores(Fault... faults) {
        onScores.addAll(List.of(faults));
    }

    void onResults(Fault... faults) {
        onResults.addAll(List.of(faults));
    }

    /** It is none of Canvas: whatever comes replaces what stands. */
    void knowsNoFlag() {
        knowsFlag = false;
    }

    void onTokens(Fault... faults) {
        onTokens.addAll(List.of(faults));
    }

    void onColumns(Fault... faults) {
        onColumns.addAll(List.of(faults));
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    List<SignedJWT> assertions() {
        return List.copyOf(assertions);
    }

    /** With all that stands in them. */
    void removeColumns() {
        columns.clear();
        cells.clear();
    }

    /** Whatever was to go wrong goes right. */
    void upAgain() {
        onScores.clear();
        onResults.clear();
        onTokens.clear();
        onColumns.clear();
    }

    int calls() {
        return calls.get();
    }

    boolean isEmpty(String column, String person) {
        return !cells.containsKey(column + " " + person);
    }

    /** What stands in a column for somebody. */
    Cell cell(String column, String person) {
        return Objects.requireNonNull(cells.get(column + " " + person), "nothing stands there");
    }

    /** A teacher types it. */
    void type(String column, String person, double percent) {
        cells.put(column + " " + person, new Cell(percent, Instant.EPOCH, "", 0));
    }

    /** Whatever tokens there are end. */
    void endTokens() {
        tokens.clear();
    }

    /** A column that is there already, made by another tool. */
    void othersColumn() {
        columns.add(new Column(at("/columns/others"), "", JSON.readTree("""
                {"id": "%s", "label": "Homework", "scoreMaximum": 5, "tag": "homework"}
                """.formatted(at("/columns/others")))));
    }

    private void serve(HttpExchange exchange, Queue<Fault> faults, Function<String, Answer> work) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Fault fault = faults.poll();
            if (fault == null) {
                work.apply(body).to(exchange);
            } else {
                fault.instead(exchange, () -> work.apply(body));
            }
        }
    }

    private Answer token(String body) {
        Map<String, String> form = new HashMap<>();
        for (String field : body.split("&")) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        try {
            assertions.add(SignedJWT.parse(form.get("client_assertion")));
        } catch (ParseException e) {
            return new Answer(400, "application/json", "{\"error\": \"invalid_client\"}");
        }
        String token = UUID.randomUUID() + " " + form.get("scope");
        String told = token.replace(' ', '_');
        tokens.add(told);
        return new Answer(
                200,
                "application/json",
                JSON.writeValueAsString(Map.of("access_token", told, "token_type", "Bearer", "expires_in", 3600)));
    }

    private void column(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/results")) {
            serve(exchange, onResults, _ -> results(exchange));
        } else if (!path.endsWith("/scores")) {
            serve(exchange, onColumns, body -> columns(exchange, body));
        } else {
            serve(exchange, onScores, body -> score(exchange, body));
        }
    }

    private boolean isLetIn(HttpExchange exchange, String scope) {
        String told = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        return told.startsWith("Bearer ") && tokens.contains(told.substring(7)) && told.endsWith(scope);
    }

    private Answer columns(HttpExchange exchange, String body) {
        if (!isLetIn(exchange, "scope/lineitem")) {
            return new Answer(401, "text/plain", "");
        }
        if (exchange.getRequestMethod().equals("POST")) {
            JsonNode told = JSON.readTree(body);
            String id = at("/columns/" + (columns.size() + 1) + "?type=1");
            columns.add(new Column(id, told.path("resourceLinkId").asString(), told));
            Map<String, Object> made = new HashMap<>(JSON.treeToValue(told, Map.class));
            made.put("id", id);
            return new Answer(201, "application/json", JSON.writeValueAsString(made));
        }
        return page(exchange);
    }

    /** One column a page, as if there were hundreds. */
    private Answer page(HttpExchange exchange) {
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        int page = Stream.of(query.split("&"))
                .filter(part -> part.startsWith("page="))
                .map(part -> Integer.parseInt(part.substring(5)))
                .findFirst()
                .orElse(0);
        Map<String, String> next = page + 1 < columns.size()
                ? Map.of("Link", "<%s?page=%d>; rel=\"next\"".formatted(at("/columns"), page + 1))
                : Map.of();
        List<Map<String, Object>> shown = new ArrayList<>();
        if (page < columns.size()) {
            Map<String, Object> one =
                    new HashMap<>(JSON.treeToValue(columns.get(page).told(), Map.class));
            one.put("id", columns.get(page).id());
            shown.add(one);
        }
        return new Answer(200, "application/json", JSON.writeValueAsString(shown), next);
    }

    private Answer score(HttpExchange exchange, String body) {
        if (!isLetIn(exchange, "scope/score")) {
            return new Answer(401, "text/plain", "");
        }
        String query = exchange.getRequestURI().getRawQuery();
        String path = exchange.getRequestURI().getPath();
        String column = at(path.substring(0, path.length() - "/scores".length())) + (query == null ? "" : "?" + query);
        Got one = new Got(column, JSON.readTree(body));
        got.add(one);
        int status = keep(one);
        return new Answer(status, "application/json", status == 200 ? "{}" : "{\"errors\": {\"message\": \"Newer\"}}");
    }

    /**
     * As Canvas does it: with the flag, whatever stands there stays, ours too; without a score it is taken back, whoever set it; and
     * as Moodle does it: of the same second is not newer.
     */
    private synchronized int keep(Got one) {
        String key = one.column() + " " + one.person();
        Cell before = cells.get(key);
        JsonNode canvas = one.score().path("https://canvas.instructure.com/lti/submission");
        if (before != null && one.stamp().getEpochSecond() <= before.stamp().getEpochSecond()) {
            return 409;
        }
        if (!one.score().has("scoreGiven")) {
            cells.remove(key);
            return 200;
        }
        if (before != null
                && knowsFlag
                && canvas.path("prioritize_non_tool_grade").asBoolean()) {
            return 200;
        }
        boolean fresh = canvas.path("new_submission").asBoolean(true);
        cells.put(
                key,
                new Cell(
                        100
                                * one.score().path("scoreGiven").asDouble()
                                / one.score().path("scoreMaximum").asDouble(),
                        one.stamp(),
                        one.score().path("submission").path("submittedAt").asString(""),
                        (before == null ? 0 : before.submissions()) + (fresh ? 1 : 0)));
        return 200;
    }

    private Answer results(HttpExchange exchange) {
        if (!isLetIn(exchange, "scope/result.readonly")) {
            return new Answer(401, "text/plain", "");
        }
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery();
        String person = query.replaceFirst(".*user_id=", "");
        String type = query.contains("type=1") ? "?type=1" : "";
        Cell cell = cells.get(at(path.substring(0, path.length() - "/results".length())) + type + " " + person);
        List<Map<String, Object>> shown = cell == null
                ? List.of()
                : List.of(Map.of("userId", person, "resultScore", cell.percent() / 10, "resultMaximum", 10));
        return new Answer(200, "application/json", JSON.writeValueAsString(shown));
    }

    /** The messages to one person in one column, as they came. */
    List<Got> to(String column, String person) {
        return got.stream()
                .filter(one -> one.column().equals(column) && one.person().equals(person))
                .toList();
    }
}
