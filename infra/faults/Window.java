package faults;

import faults.Network.Request;
import faults.Remembered.Answer;
import faults.Remembered.Key;
import faults.Schedule.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import load.LoadPack;
import load.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One window of an exam room as the browser's behaves: one answer at a time, sent again with growing pauses until the server has
 * taken or refused it.
 */
final class Window {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] CHOICES = {"a", "b", "c", "d"};
    private static final String ATTEMPTS = "/api/v1/attempts";

    private final Network network;
    private final Remembered memory;
    private final int thinkingMs;
    private final boolean keeps;
    private final RandomGenerator random;
    private final Insistence insistence;
    private final Map<Integer, Integer> revisions = new HashMap<>();
    private Instant serverTime = Instant.EPOCH;
    private long heardAt;
    private int lease;
    private boolean over;

    /** @param keeps takes the attempt back when it is told that another window has it */
    Window(Network network, Remembered memory, Plan plan, boolean keeps, long seed) {
        this.network = network;
        this.memory = memory;
        this.thinkingMs = plan.thinkingMs();
        this.keeps = keeps;
        this.random = new SplittableRandom(seed);
        this.insistence = new Insistence(random);
    }

    void start() throws InterruptedException {
        Request start = new Request("POST", ATTEMPTS, "{\"exam\":\"" + LoadPack.PASS_EXAM + "\",\"mode\":\"exam\"}");
        Wire.Reply reply = insistence.untilHeard(() -> network.sendNow(start));
        if (reply.status() != 200 && reply.status() != 201) {
            throw new IllegalStateException("Not started: " + reply);
        }
        memory.started(holds(reply));
    }

    void takeOver() throws InterruptedException {
        Wire.Reply reply = insistence.untilHeard(() -> network.send(post("/takeover", ""), _ -> {}));
        if (reply.status() == 200) {
            holds(reply);
        } else {
            over = true;
            expect(Remembered.code(reply).equals("attempt-final"), "the takeover was refused: " + reply);
        }
    }

    private JsonNode holds(Wire.Reply reply) {
        JsonNode told = hear(reply);
        lease = told.get("lease").asInt();
        return told;
    }

    /** Gives so many answers, unless enough are given: each question once in turn, then any of them again. */
    void answer(int answers) throws InterruptedException {
        for (int given = 0; given < answers && !over && !memory.progress().isEnough(); given++) {
            int position = given < LoadPack.SHORT_QUESTIONS ? given + 1 : 1 + random.nextInt(LoadPack.SHORT_QUESTIONS);
            send(next(position), givenMs());
            Thread.sleep(random.nextInt(thinkingMs));
        }
    }

    /** Gives an answer in time that goes out only when time is over, then one that is really late, and says that time is over. */
    void stay() throws InterruptedException {
        Key held = next(1 + random.nextInt(LoadPack.SHORT_QUESTIONS));
        long before = givenMs();
        memory.progress().awaitTimeOver();
        send(held, before);
        Key late = next(1 + random.nextInt(LoadPack.SHORT_QUESTIONS));
        send(late, Duration.between(memory.startedAt(), memory.deadline()).toMillis() + 1 + random.nextInt(1_000));
        end("time");
    }

    void handIn() throws InterruptedException {
        memory.handingIn();
        end("learner");
    }

    /** Not where it took over too late: it shows the result, and there is nothing to end. */
    boolean everHeld() {
        return lease > 0;
    }

    private void end(String why) throws InterruptedException {
        Wire.Reply reply = submit(why);
        while (Remembered.code(reply).equals("lease-lost")) {
            takeOver();
            reply = submit(why);
        }
        expect(reply.status() == 200, "handing in was refused: " + reply);
    }

    private Wire.Reply submit(String why) throws InterruptedException {
        String body = "{\"why\":\"" + why + "\",\"lease\":" + lease + "}";
        return insistence.untilHeard(() -> network.send(post("/submit", body), reply -> {
            if (reply.status() == 200) {
                memory.ended(reply.body());
            }
        }));
    }

    private Request post(String what, String body) {
        return new Request("POST", ATTEMPTS + "/" + memory.id() + what, body);
    }

    private Key next(int position) {
        return new Key(position, lease, revisions.merge(position, 1, Integer::sum));
    }

    /** Sometimes, when nothing is heard, its learner thinks of another answer, and nobody sends this one again. */
    private void send(Key key, long givenMs) throws InterruptedException {
        Answer answer = new Answer(
                random.nextInt(20) == 0 ? null : CHOICES[random.nextInt(CHOICES.length)], random.nextInt(10) == 0);
        memory.sending(key, answer);
        Request put = put(key, answer, givenMs);
        long began = System.nanoTime();
        Optional<Wire.Reply> heard =
                insistence.heard(() -> network.send(put, reply -> memory.told(key, reply)), () -> random.nextInt(10) == 0);
        memory.progress().waited(System.nanoTime() - began);
        if (heard.isPresent()) {
            settle(heard.get());
        } else {
            send(next(key.position()), givenMs());
        }
    }

    private void settle(Wire.Reply reply) throws InterruptedException {
        if (reply.status() != 200) {
            over = true;
        } else if (hear(reply).path("leaseLost").asBoolean(false)) {
            if (keeps) {
                takeOver();
            } else {
                over = true;
            }
        }
    }

    private Request put(Key key, Answer answer, long givenMs) {
        String response = answer.choice() == null ? "null" : "{\"choice\":\"" + answer.choice() + "\"}";
        return new Request(
                "PUT",
                ATTEMPTS + "/" + memory.id() + "/responses/" + key.position(),
                "{\"lease\":%d,\"revision\":%d,\"response\":%s,\"flagged\":%b,\"final\":false,\"givenMs\":%d,\"elapsedMs\":900}"
                        .formatted(key.lease(), key.revision(), response, answer.flagged(), givenMs));
    }

    /** Milliseconds since the start, by the server's clock as far as it is known. */
    private long givenMs() {
        long since = Duration.between(memory.startedAt(), serverTime).toMillis() + (System.nanoTime() - heardAt) / 1_000_000;
        return Math.max(0, since);
    }

    private JsonNode hear(Wire.Reply reply) {
        JsonNode told = JSON.readTree(reply.body());
        serverTime = Instant.parse(told.get("serverTime").asString());
        heardAt = System.nanoTime();
        return told;
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            memory.breaks(otherwise);
        }
    }
}
