package org.aliquot.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What exists in the product under attack, by where it was met: hostile values reach deeper in the company of true ones. */
final class KnownThings {

    private static final int MOST = 40;
    private static final List<String> NAMES = List.of("id", "key", "slug", "name", "code", "word", "email");
    private static final Map<String, String> ALSO = Map.of("quizzes", "exams", "member", "people", "person", "people");

    private final Map<String, List<String>> things = new ConcurrentHashMap<>();

    void add(String kind, String thing) {
        if (!thing.isEmpty() && thing.length() < 80) {
            things.compute(kind, (_, known) -> {
                List<String> more = known == null ? new ArrayList<>() : new ArrayList<>(known);
                if (!more.contains(thing) && more.size() < MOST) {
                    more.add(thing);
                }
                return more;
            });
        }
    }

    /** Something that stands where {@code kind} does, or of that name; null when nothing of it was met. */
    @Nullable
    String any(String kind, RandomGenerator random) {
        String known = ALSO.getOrDefault(kind, kind);
        for (String name : List.of(known, known + "s", known.replaceAll("Ids?$", "s"), known.replaceAll("y$", "ies"))) {
            List<String> found = things.get(name);
            if (found != null && !found.isEmpty()) {
                return found.get(random.nextInt(found.size()));
            }
        }
        return null;
    }

    /** Keeps what an answer names, under the last plain word of its path. */
    void learn(String path, JsonNode answer) {
        String kind = List.of(path.split("/")).reversed().stream()
                .filter(word -> word.matches("[a-z][a-z-]+"))
                .findFirst()
                .orElse("");
        JsonNode items = answer.path("items");
        for (JsonNode thing : items.isArray() ? items : List.of(answer)) {
            for (String name : NAMES) {
                if (thing.path(name).isString()) {
                    add(kind, thing.path(name).asString());
                }
            }
        }
    }

    /** Keeps where a form led. */
    void learn(String location) {
        String[] words = location.replaceAll("[?#].*", "").split("/");
        if (words.length > 2) {
            add(words[words.length - 2], words[words.length - 1]);
        }
    }
}
