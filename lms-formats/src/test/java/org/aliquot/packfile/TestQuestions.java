package org.aliquot.packfile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Packs whose content has nothing to be found, to be spoiled in one place. */
final class TestQuestions {

    static final String ITEMS = "items/i.yaml";

    private TestQuestions() {}

    /** The sound pack with the exam questions i-1, i-2 and these. */
    static TestPack pack(String... more) {
        return TestPack.sound()
                .with(ITEMS, file(sound("i-1"), sound("i-2")) + String.join("", more))
                .with("checks/l-01.yaml", file(sound("l-01-c1")));
    }

    static String file(String... questions) {
        return "items:\n" + String.join("", questions);
    }

    /** A question in words that no other has. */
    static String sound(String id) {
        return question(id, "Which " + id + "-one follows " + id + "-two after " + id + "-three?", "*Iron", "Zinc");
    }

    /** Many of them, with so many options, the key at the places in turn. */
    static List<String> sound(int count, int options) {
        return IntStream.range(0, count)
                .mapToObj(i -> question(
                        "n-" + i, "Which n" + i + "a follows n" + i + "b, n" + i + "c?", keyAt(i % options, options)))
                .toList();
    }

    static String[] keyAt(int place, int options) {
        return IntStream.range(0, options)
                .mapToObj(i -> (i == place ? "*" : "") + "Metal " + (char) ('A' + i))
                .toArray(String[]::new);
    }

    /** Options are lettered from a; the key has a star before it. */
    static String question(String id, String stem, String... options) {
        String listed = IntStream.range(0, options.length)
                .mapToObj(i -> option((char) ('a' + i), options[i]))
                .collect(Collectors.joining());
        return """
                  - id: %s
                    type: single
                    topic: topic-one
                    lesson: l-01
                    level: recall
                    difficulty: 0
                    difficultyReason: "One step"
                    stem: |
                %s
                    shuffle: true
                    options:
                %s    rationale: "The rule."
                    takeaway: "Remember."
                    references: ["A book"]
                    enemies: []
                    originality: attested
                """.formatted(id, indented(stem), listed);
    }

    private static String option(char id, String text) {
        String verdict = text.startsWith("*") ? "correct: true" : "misconception: mixed-up";
        return """
                      - id: %s
                        text: "%s"
                        %s
                        rationale: "The text of the lesson says so."
                """.formatted(id, text.startsWith("*") ? text.substring(1) : text, verdict);
    }

    private static String indented(String stem) {
        return Arrays.stream(stem.split("\n")).map(line -> "      " + line).collect(Collectors.joining("\n"));
    }
}
