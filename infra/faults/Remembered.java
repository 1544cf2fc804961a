package faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import load.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one learner's side remembers of an attempt: all that it sent, and all that the server ever said about it, heard or not. */
final class Remembered {

    /** Names an answer; never used for another one. */
    record Key(int position, int lease, int revision) {}

    /**
     * The contents of an answer.
     *
     * @param choice id of an option, or null to clear
     */
    record Answer(String choice, boolean flagged) {}

    /** What the server said of an answer that it saved. */
    record Saved(Instant at, boolean late, boolean counted) {

        /** As what the row must be stored. */
        boolean fits(String standing) {
            return late ? counted ? standing.equals("late") : Set.of("too-late", "after-final").contains(standing) : standing.equals("in-time");
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> TOO_LATE = Set.of("deadline-passed", "attempt-final");

    private final Progress progress;
    private final Map<Key, Answer> sent = new HashMap<>();
    private final Map<Key, Saved> saved = new HashMap<>();
    private final Set<Key> refused = new HashSet<>();
    private final List<String> broken = new ArrayList<>();
    private JsonNode attempt;
    private boolean handedIn;
    private String result;

    Remembered(Progress progress) {
        this.progress = progress;
    }

    Progress progress() {
        return progress;
    }

    synchronized void started(JsonNode told) {
        if (attempt != null && !attempt.get("id").equals(told.get("id"))) {
            broken.add("a second attempt was started: " + told.get("id"));
        }
        attempt = told;
    }

    synchronized boolean hasStarted() {
        return attempt != null;
    }

    synchronized String id() {
        return attempt.get("id").asString();
    }

    synchronized Instant startedAt() {
        return Instant.parse(attempt.get("startedAt").asString());
    }

    synchronized Instant deadline() {
        return Instant.parse(attempt.get("deadline").asString());
    }

    synchronized void sending(Key key, Answer answer) {
        sent.put(key, answer);
    }

    /** What was said to an answer, also to a copy of it. */
    synchronized void told(Key key, Wire.Reply reply) {
        if (reply.status() == 200) {
            saved(key, JSON.readTree(reply.body()));
        } else if (reply.status() < 500 && TOO_LATE.contains(code(reply))) {
            refused(key, code(reply));
        } else if (reply.status() < 500) {
            broken.add(key + " was refused: " + reply.status() + " " + reply.body());
        }
    }

    private void saved(Key key, JsonNode told) {
        Saved now = new Saved(
                Instant.parse(told.get("savedAt").asString()),
                told.path("late").asBoolean(false),
                told.path("counted").asBoolean(true));
        Saved before = saved.put(key, now);
        if (before == null) {
            progress.acknowledged();
        } else if (!before.equals(now)) {
            broken.add(key + " was first " + before + " and then " + now);
        }
    }

    private void refused(Key key, String code) {
        refused.add(key);
        if (!progress.isTimeOver() && !(code.equals("attempt-final") && handedIn)) {
            broken.add(key + " was refused early: " + code);
        }
    }

    /** From now on the attempt may end. */
    synchronized void handingIn() {
        handedIn = true;
    }

    /** @param told the result that the server gave for the wish to hand in */
    synchronized void ended(String told) {
        if (result != null && !result.equals(told)) {
            broken.add("the result was first " + result + " and then " + told);
        }
        result = told;
    }

    synchronized void breaks(String promise) {
        broken.add(promise);
    }

    static String code(Wire.Reply reply) {
        return JSON.readTree(reply.body()).path("code").asString("");
    }

    synchronized Map<Key, Answer> allSent() {
        return Map.copyOf(sent);
    }

    synchronized Map<Key, Saved> allSaved() {
        return Map.copyOf(saved);
    }

    synchronized Set<Key> allRefused() {
        return Set.copyOf(refused);
    }

    synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    synchronized boolean mayBeHandedIn() {
        return handedIn;
    }

    /** Null where nobody was told one. */
    synchronized String result() {
        return result;
    }
}
