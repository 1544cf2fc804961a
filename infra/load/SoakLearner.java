package load;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who sits an exam at a pace, looks at what came of it, and goes over some of their cards. */
final class SoakLearner {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int CARDS = 5;
    private static final int BETWEEN_ANSWERS_MS = 250;

    private final Wire wire;
    private final Ledger ledger;

    SoakLearner(Wire wire, Ledger ledger) {
        this.wire = wire;
        this.ledger = ledger;
    }

    /** An exam of ten, question after question. */
    void sit(Supplier<Latencies> answers) throws IOException, InterruptedException {
        Sitting sitting = Sitting.startShort(wire, ledger);
        look("/attempts/" + sitting.attempt());
        sitting.answerPaced(answers, BETWEEN_ANSWERS_MS);
        sitting.submit();
        look("/attempts/" + sitting.attempt() + "/result");
        look("/attempts/" + sitting.attempt() + "/review");
    }

    /** Returns how many cards were graded. */
    int review() throws IOException {
        JsonNode due = JSON.readTree(expect(wire.send("GET", "/api/v1/me/reviews", "")));
        int graded = 0;
        for (JsonNode card : due.path("items")) {
            if (graded < CARDS) {
                grade(card);
                graded++;
            }
        }
        return graded;
    }

    private void grade(JsonNode card) throws IOException {
        int grade = ThreadLocalRandom.current().nextInt(4) == 0 ? 1 : 3;
        String response = card.path("question").isMissingNode() || card.path("question").isNull() ? "" : ",\"response\":{\"choice\":\"a\"}";
        expect(wire.send(
                "POST",
                "/api/v1/me/reviews/" + card.path("id").asString() + "/grades",
                "{\"grade\":" + grade + ",\"reviews\":" + card.path("reviews").asInt() + ",\"seconds\":8" + response + "}"));
    }

    /** What they open between two exams. */
    void look() throws IOException {
        look("/today");
        look("/progress");
        look("/courses/" + LoadPack.COURSE);
    }

    private void look(String page) throws IOException {
        expect(wire.send("GET", page, ""));
    }

    private static String expect(Wire.Reply reply) throws IOException {
        if (reply.status() != 200) {
            throw new IOException("Expected 200, got " + reply.status() + ": " + reply.body().lines().findFirst().orElse(""));
        }
        return reply.body();
    }
}
