package load;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One learner's exam over the API, from start to result. */
final class Sitting {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SAVED = Pattern.compile("\"savedAt\"\\s*:");
    private static final int BUSY = 503;
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final String[] CHOICES = {"a", "b", "c", "d"};

    private final Wire wire;
    private final Ledger ledger;
    private final String attempt;
    private final int lease;
    private final int length;
    private int revision = 1;
    private int answered;
    private boolean patient;

    private Sitting(Wire wire, Ledger ledger, JsonNode started) {
        this.wire = wire;
        this.ledger = ledger;
        this.attempt = started.get("id").asString();
        this.lease = started.get("lease").asInt();
        this.length = started.get("length").asInt();
    }

    /** Returns how many nanoseconds it took. */
    static long signIn(Wire wire, String email) throws IOException {
        long before = System.nanoTime();
        String body = "{\"email\":\"" + email + "\",\"password\":\"" + Learners.PASSWORD + "\"}";
        expect(201, wire.send("POST", "/api/v1/sessions", body));
        return System.nanoTime() - before;
    }

    static Sitting start(Wire wire, Ledger ledger) throws IOException {
        return start(wire, ledger, LoadPack.EXAM);
    }

    static Sitting start(Wire wire, Ledger ledger, String exam) throws IOException {
        return new Sitting(wire, ledger, JSON.readTree(expect(201, start(wire, exam))));
    }

    /** The same, and again as long as the server says that it is busy. */
    static Sitting startWhenFree(Wire wire, Ledger ledger) throws IOException, InterruptedException {
        Wire.Reply reply = start(wire, LoadPack.EXAM);
        while (reply.status() == BUSY) {
            Thread.sleep(AGAIN);
            reply = start(wire, LoadPack.EXAM);
        }
        return new Sitting(wire, ledger, JSON.readTree(expect(reply.status() == 200 ? 200 : 201, reply)));
    }

    /** The same on a patient wire, of the short exam: with 200 it answers that it had started one, of which nobody heard. */
    static Sitting startShort(Wire wire, Ledger ledger) throws IOException {
        Wire.Reply reply = start(wire, LoadPack.SHORT_EXAM);
        return new Sitting(wire, ledger, JSON.readTree(expect(reply.status() == 200 ? 200 : 201, reply)));
    }

    private static Wire.Reply start(Wire wire, String exam) throws IOException {
        return wire.send("POST", "/api/v1/attempts", "{\"exam\":\"" + exam + "\",\"mode\":\"exam\"}");
    }

    /** An answer that the server is too busy for is sent again, and takes as long as both. */
    Sitting patient() {
        patient = true;
        return this;
    }

    String attempt() {
        return attempt;
    }

    int length() {
        return length;
    }

    /** Answers every question once more, each with the next revision. */
    void answerAll(Latencies latencies) throws IOException {
        for (int position = 1; position <= length; position++) {
            answer(position, CHOICES[ThreadLocalRandom.current().nextInt(CHOICES.length)], () -> latencies);
        }
        revision++;
    }

    /** Answers every question once, with a pause of at most so long before each; each counts where it was saved. */
    void answerPaced(Supplier<Latencies> latencies, int atMostMs) throws IOException, InterruptedException {
        for (int position = 1; position <= length; position++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(atMostMs));
            answer(position, CHOICES[ThreadLocalRandom.current().nextInt(CHOICES.length)], latencies);
        }
        revision++;
    }

    /** Answers the next question, and after the last one the first again. */
    void answerNext(Supplier<Latencies> latencies) throws IOException {
        answer(answered % length + 1, CHOICES[ThreadLocalRandom.current().nextInt(CHOICES.length)], latencies);
        answered++;
        revision = 1 + answered / length;
    }

    /** Answers every question, so many of them right. */
    void answerRight(int right, Latencies latencies) throws IOException {
        for (int position = 1; position <= length; position++) {
            answer(position, position <= right ? LoadPack.RIGHT : LoadPack.WRONG, () -> latencies);
        }
        revision++;
    }

    private void answer(int position, String choice, Supplier<Latencies> latencies) throws IOException {
        String body = "{\"lease\":" + lease + ",\"revision\":" + revision + ",\"response\":{\"choice\":\"" + choice
                + "\"},\"flagged\":false,\"final\":false,\"givenMs\":" + 1000L * position + ",\"elapsedMs\":900}";
        long before = System.nanoTime();
        Wire.Reply reply = wire.send("PUT", "/api/v1/attempts/" + attempt + "/responses/" + position, body);
        while (patient && reply.status() == BUSY) {
            reply = wire.send("PUT", "/api/v1/attempts/" + attempt + "/responses/" + position, body);
        }
        latencies.get().add(System.nanoTime() - before);
        Matcher saved = SAVED.matcher(expect(200, reply));
        if (!saved.find()) {
            throw new IOException("Not acknowledged: " + reply.body());
        }
        ledger.add(attempt, position, revision, choice);
    }

    /** Returns how many were right. */
    int submit() throws IOException {
        expect(200, wire.send("POST", "/api/v1/attempts/" + attempt + "/submit", ""));
        JsonNode result = JSON.readTree(expect(200, wire.send("GET", "/api/v1/attempts/" + attempt + "/result", "")));
        if (result.get("answered").asInt() != length) {
            throw new IOException("Answered " + length + " questions, and the result says " + result);
        }
        return result.get("raw").asInt();
    }

    private static String expect(int status, Wire.Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException("Expected " + status + ", got " + reply.status() + ": " + reply.body());
        }
        return reply.body();
    }
}
