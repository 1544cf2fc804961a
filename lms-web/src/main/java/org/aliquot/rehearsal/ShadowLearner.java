package org.aliquot.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One made-up learner in a browser of their own: opens the page of the exam, starts, answers now and then, hands in. */
final class ShadowLearner {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int LONGEST_SAYING = 160;

    /** In the time of a play nobody answers more; a thousand who kept their whole exam would take the server's memory. */
    private static final int KEPT = 8;

    /** What became of an answer. */
    enum Answered {
        SENT,
        /** None comes after it. */
        LAST,
        /** There was nothing to answer, or only what a shadow cannot. */
        NOTHING
    }

    /** @param given null where a kind of question wants more than a choice */
    private record Asked(int position, @Nullable ObjectNode given) {}

    private final ShadowBrowser browser;
    private final Roster.Part part;
    private final Random dice;
    private final List<Asked> asked = new ArrayList<>();
    private int revision;
    private String attempt = "";
    private int lease = 1;
    private boolean adaptive;
    private @Nullable InputStream news;

    ShadowLearner(ShadowBrowser browser, Roster.Part part, Random dice) {
        this.browser = browser;
        this.part = part;
        this.dice = dice;
    }

    Roster.Part part() {
        return part;
    }

    boolean isInRoom() {
        return !attempt.isEmpty();
    }

    /** Waits in front of the button. */
    void arrive() throws IOException, InterruptedException, Refused {
        expect("The page of the exam", browser.page("/practice/" + part.exam()), OK);
    }

    /** From the button to the questions, as the room asks for them. */
    void start() throws IOException, InterruptedException, Refused {
        ShadowBrowser.Answer started = browser.submit("/attempts", Map.of("exam", part.exam(), "mode", part.mode()));
        expect("Start", started, SEE_OTHER);
        String room = started.location();
        if (!room.contains("/attempts/")) {
            throw room.startsWith("/practice/")
                    ? new Refused("Start", true)
                    : new Refused("Start led to another page", false);
        }
        expect("The exam room", browser.page(room), OK);
        String id = room.replaceAll("^.*/attempts/([^/?]+).*$", "$1");
        JsonNode state = read("The attempt", browser.get(path(id, "")));
        lease = state.path("lease").asInt(1);
        adaptive = state.path("delivery").asString().equals("adaptive");
        has(read("The questions", browser.get(path(id, "/items"))).path("items"));
        attempt = id;
        InputStream stream = browser.listen(path(id, "/events"));
        if (stream == null) {
            throw new Refused("The news of the room", false);
        }
        news = stream;
    }

    private void has(JsonNode items) {
        List<JsonNode> all = new ArrayList<>();
        items.forEach(all::add);
        Collections.shuffle(all, dice);
        all.stream().limit(KEPT).forEach(this::open);
    }

    private void open(JsonNode item) {
        asked.add(new Asked(item.path("position").asInt(), ShadowAnswer.to(item, dice)));
    }

    /** Of a fixed form any question, of an adaptive exam the one that is open. */
    Answered answer(long sinceStart) throws IOException, InterruptedException, Refused {
        if (asked.isEmpty()) {
            return Answered.NOTHING;
        }
        Asked one = adaptive ? asked.getLast() : asked.get(dice.nextInt(asked.size()));
        if (adaptive && one.given() == null) {
            return Answered.NOTHING;
        }
        revision++; // of all positions together: each still sees them rise
        JsonNode saved = read(
                "An answer",
                browser.json("PUT", path(attempt, "/responses/" + one.position()), body(one.given(), sinceStart)));
        if (!adaptive) {
            return Answered.SENT;
        }
        asked.clear();
        JsonNode next = saved.path("next");
        if (!next.isObject()) {
            return Answered.LAST;
        }
        open(next);
        return Answered.SENT;
    }

    private String body(@Nullable ObjectNode given, long sinceStart) {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("lease", lease).put("revision", revision).put("flagged", given == null);
        body.put("givenMs", sinceStart).put("elapsedMs", sinceStart);
        if (adaptive) {
            body.put("final", true);
        }
        body.set("response", given == null ? MAPPER.nullNode() : given);
        return body.toString();
    }

    void handIn() throws IOException, InterruptedException, Refused {
        String wish = "{\"why\": \"learner\", \"lease\": " + lease + "}";
        read("Hand-in", browser.json("POST", path(attempt, "/submit"), wish));
    }

    void leave() {
        try (InputStream open = news) {
            news = null;
        } catch (IOException gone) {
            news = null; // the server closed it first
        }
    }

    private static String path(String attempt, String rest) {
        return "/api/v1/attempts/" + attempt + rest;
    }

    private static JsonNode read(String what, ShadowBrowser.Answer answer) throws Refused {
        if (answer.status() != OK && answer.status() != CREATED) {
            throw refused(what, answer);
        }
        return MAPPER.readTree(answer.body());
    }

    private static void expect(String what, ShadowBrowser.Answer answer, int status) throws Refused {
        if (answer.status() != status) {
            throw refused(what, answer);
        }
    }

    /** A problem says its detail, a page nothing that helps. */
    private static Refused refused(String what, ShadowBrowser.Answer answer) {
        String detail = answer.body().startsWith("{")
                ? MAPPER.readTree(answer.body()).path("detail").asString("")
                : "";
        String said = what + ": status " + answer.status() + (detail.isEmpty() ? "" : ": " + detail);
        return new Refused(said.substring(0, Math.min(LONGEST_SAYING, said.length())), false);
    }
}
