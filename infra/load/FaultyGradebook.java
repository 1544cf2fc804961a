package load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gradebook of an LMS at which much goes wrong, drawn from a seed. It keeps to the rules that systems have: what is no second newer
 * than what stands is refused, and where a message asks for it, what stands stays.
 */
final class FaultyGradebook {

    /** What becomes of a call; how often one of a hundred that go wrong goes wrong in this way. */
    enum Fate {
        /** All others. */
        FINE(0),
        TOO_MANY(25),
        BROKEN(25),
        /** It is done, and nobody hears of it. */
        LOST(25),
        /** It is done, and the answer says that it broke. */
        BROKEN_AFTERWARDS(15),
        /** Nothing is done, and nothing is said. */
        SILENT(5),
        /** It is done after whoever called has given up. */
        LATE(5);

        private final int weight;

        Fate(int weight) {
            this.weight = weight;
        }
    }

    /**
     * A score as it came, whatever became of it.
     *
     * @param answered whether its sender was told that it was taken
     */
    record Message(
            String column,
            String person,
            Instant stamp,
            double given,
            double maximum,
            Instant submittedAt,
            boolean keepsOthers,
            AtomicBoolean answered) {

        String cell() {
            return column + " " + person;
        }

        /** Whether both tell the same. */
        boolean repeats(Message before) {
            return given == before.given && maximum == before.maximum && submittedAt.equals(before.submittedAt);
        }
    }

    /** @param heard after it was given */
    private record Answer(int status, String body, Runnable heard) {

        Answer(int status, String body) {
            this(status, body, () -> {});
        }
    }

    /** A column that was made. */
    record Column(String resource, String id) {

        /** The product's name of one ends with the id of its link. */
        boolean isFor(String link) {
            return resource.endsWith(" " + link);
        }

        private Map<String, String> told() {
            return Map.of("id", id, "resourceId", resource, "tag", "aliquot");
        }
    }

    /** Something happens once, when so many columns were made or scores kept, before whoever sent the last of them hears of it. */
    private record Moment(Of of, int count, Runnable happens) {

        private enum Of {
            NOTHING,
            COLUMNS,
            SCORES
        }

        private static final Moment NEVER = new Moment(Of.NOTHING, 0, () -> {});
    }

    private static final JsonMapper JSON = new JsonMapper();

    /** Longer than anybody waits for an answer, and not for ever. */
    private static final Duration TOO_LONG = Duration.ofSeconds(12);

    /** What a call takes at a real one, more or less. */
    private static final Duration USUALLY = Duration.ofMillis(100);

    private static final int A_HUNDRED = 100;
    private static final String RETRY_AFTER = "7";

    private final HttpServer server;
    private final Random random;
    private final int calls;
    private final Map<String, AtomicInteger> tokens = new ConcurrentHashMap<>();
    private final List<Column> columns = new CopyOnWriteArrayList<>();
    private final List<Message> came = new CopyOnWriteArrayList<>();
    private final Map<String, Message> cells = new ConcurrentHashMap<>();
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final AtomicInteger expired = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private volatile long lastCall = System.nanoTime();
    private final AtomicReference<Moment> moment = new AtomicReference<>(Moment.NEVER);
    private final AtomicInteger kept = new AtomicInteger();

    /** @param oneOf so many calls goes wrong */
    FaultyGradebook(HttpServer server, long seed, int oneOf) {
        this.server = server;
        this.random = new Random(seed);
        this.calls = oneOf * A_HUNDRED;
        server.createContext("/token", exchange -> serve(exchange, _ -> this::token));
        server.createContext("/columns", exchange -> serve(exchange, body -> believed(exchange, body)));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The column of a link that came with one. */
    String columnOf(String link) {
        return at("/columns/" + link);
    }

    String list() {
        return at("/columns");
    }

    void whenColumnsAreMade(int count, Runnable happens) {
        moment.set(new Moment(Moment.Of.COLUMNS, count, happens));
    }

    /** @param count more of them */
    void whenScoresAreKept(int count, Runnable happens) {
        moment.set(new Moment(Moment.Of.SCORES, kept.get() + count, happens));
    }

    List<Column> columnsMade() {
        return List.copyOf(columns);
    }

    List<Message> came() {
        return List.copyOf(came);
    }

    Map<String, Message> cells() {
        return Map.copyOf(cells);
    }

    /** How long nobody has called, or zero while somebody waits for an answer. */
    Duration quiet() {
        return open.get() > 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastCall);
    }

    String fates() {
        synchronized (random) {
            return fates + ", tokens that had ended " + expired;
        }
    }

    private interface Reading {

        /** What it does and answers when nothing goes wrong; an answer alone where it is not let in. */
        Supplier<Answer> of(String body);
    }

    private void serve(HttpExchange exchange, Reading reading) throws IOException {
        open.incrementAndGet();
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Supplier<Answer> work = reading.of(body);
            wait(USUALLY);
            switch (fate()) {
                case FINE -> answer(exchange, work.get());
                case TOO_MANY -> {
                    exchange.getResponseHeaders().add("Retry-After", RETRY_AFTER);
                    answer(exchange, new Answer(429, ""));
                }
                case BROKEN -> answer(exchange, new Answer(500, ""));
                case LOST -> work.get();
                case BROKEN_AFTERWARDS -> {
                    work.get();
                    answer(exchange, new Answer(502, ""));
                }
                case SILENT -> wait(TOO_LONG);
                case LATE -> {
                    wait(TOO_LONG);
                    work.get();
                }
            }
        } finally {
            lastCall = System.nanoTime();
            open.decrementAndGet();
        }
    }

    private Fate fate() {
        synchronized (random) {
            int drawn = random.nextInt(calls);
            Fate fate = Fate.FINE;
            for (Fate next : Fate.values()) {
                if (drawn >= 0 && drawn < next.weight) {
                    fate = next;
                }
                drawn -= next.weight;
            }
            fates.merge(fate, 1, Integer::sum);
            return fate;
        }
    }

    private static void wait(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        answer.heard().run();
    }

    /** One that is good for so many calls; the first few always, as one of an hour is. */
    private Answer token() {
        String token = UUID.randomUUID().toString();
        synchronized (random) {
            tokens.put(token, new AtomicInteger(10 + random.nextInt(40)));
        }
        return new Answer(200, JSON.writeValueAsString(Map.of("access_token", token, "expires_in", 3600)));
    }

    private Supplier<Answer> believed(HttpExchange exchange, String body) {
        String told = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        AtomicInteger left = tokens.get(told.replaceFirst("Bearer ", ""));
        if (left == null || left.getAndDecrement() <= 0) {
            expired.incrementAndGet();
            return () -> new Answer(401, "");
        }
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/scores")) {
            Message message = message(at(path.replaceFirst("/scores$", "")), JSON.readTree(body));
            came.add(message);
            return () -> score(message);
        }
        return path.endsWith("/results")
                ? () -> results(at(path.replaceFirst("/results$", "")), exchange.getRequestURI().getQuery())
                : () -> exchange.getRequestMethod().equals("POST") ? make(JSON.readTree(body)) : all();
    }

    private static Message message(String column, JsonNode told) {
        return new Message(
                column,
                told.path("userId").asString(),
                Instant.parse(told.path("timestamp").asString()),
                told.path("scoreGiven").asDouble(-1),
                told.path("scoreMaximum").asDouble(-1),
                Instant.parse(told.path("submission").path("submittedAt").asString()),
                told.path("https://canvas.instructure.com/lti/submission")
                        .path("prioritize_non_tool_grade")
                        .asBoolean(),
                new AtomicBoolean());
    }

    private Answer score(Message message) {
        synchronized (cells) {
            Message before = cells.get(message.cell());
            if (before != null && message.stamp().getEpochSecond() <= before.stamp().getEpochSecond()) {
                return new Answer(409, "");
            }
            if (before == null || !message.keepsOthers()) {
                cells.put(message.cell(), message);
            }
        }
        happens(Moment.Of.SCORES, kept.incrementAndGet());
        return new Answer(200, "{}", () -> message.answered().set(true));
    }

    private Answer make(JsonNode told) {
        Column made = new Column(told.path("resourceId").asString(), at("/columns/" + UUID.randomUUID()));
        columns.add(made);
        happens(Moment.Of.COLUMNS, columns.size());
        return new Answer(201, JSON.writeValueAsString(made.told()));
    }

    private Answer all() {
        return new Answer(200, JSON.writeValueAsString(columns.stream().map(Column::told).toList()));
    }

    private Answer results(String column, String query) {
        String person = query.replaceFirst(".*user_id=", "");
        Message stands = cells.get(column + " " + person);
        return new Answer(
                200,
                JSON.writeValueAsString(
                        stands == null
                                ? List.of()
                                : List.of(Map.of("userId", person, "resultScore", stands.given(), "resultMaximum", stands.maximum()))));
    }

    private void happens(Moment.Of of, int count) {
        Moment awaited = moment.get();
        if (awaited.of() == of && count >= awaited.count() && moment.compareAndSet(awaited, Moment.NEVER)) {
            awaited.happens().run();
        }
    }
}
