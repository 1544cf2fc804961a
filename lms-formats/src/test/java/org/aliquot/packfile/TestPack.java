package org.aliquot.packfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A small sound pack in memory, to be spoiled in one place. */
final class TestPack implements PackSource {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private TestPack() {}

    static TestPack sound() {
        return new TestPack()
                .with("pack.yaml", """
                        id: tiny
                        title: "Tiny"
                        license: "Apache-2.0"
                        authors: ["Somebody"]
                        """)
                .with("blueprints/b.yaml", """
                        key: b
                        title: "Board"
                        source: "Outline"
                        date: "2026-11-20"
                        areas:
                          - code: AA
                            title: "Area"
                            minPercent: 50
                            maxPercent: 100
                            topics: [topic-one, topic-two]
                        """)
                .with("courses/c.yaml", """
                        slug: c
                        title: "Course"
                        summary: "About it."
                        sections:
                          - title: "First"
                            lessons: [l-01]
                        """)
                .with("lessons/l-01.md", """
                        ---
                        id: l-01
                        title: "Lesson"
                        area: AA
                        minutes: 10
                        summary: "What it gives."
                        objectives:
                          - "Do this"
                          - "Do that"
                        topics: [topic-one]
                        references: ["A book"]
                        ---
                        Text with $`x_1`$ and [a link](#part).

                        ## Part {#part}

                        ![**Exhibit 1.** Caption.](exhibit:drawing)

                        [Check yourself](check:l-01-c1)
                        """)
                .with("items/i.yaml", "items:\n" + item("i-1") + item("i-2"))
                .with("checks/l-01.yaml", "items:\n" + item("l-01-c1"))
                .with("exhibits/drawing.svg", """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
                        <title>T</title><desc>D</desc>
                        <rect x="0" y="0" width="1" height="1" class="box"/>
                        </svg>
                        """)
                .with("exams/e.yaml", """
                        key: e
                        title: "Exam"
                        delivery: fixed
                        blueprint: b
                        items: 2
                        timeLimitMinutes: 5
                        modes: [exam]
                        review: after-final
                        scale: 0-999
                        courses: [c]
                        """)
                .with("exams/q.yaml", """
                        key: q
                        title: "Quiz"
                        delivery: practice
                        modes: [tutor]
                        review: after-final
                        scale: none
                        courses: [c]
                        lesson: l-01
                        questions: [i-1]
                        """);
    }

    TestPack with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TestPack with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    TestPack without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces the first occurrence; it must be there. */
    TestPack replacing(String file, String old, String with) {
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        return with(file, text.substring(0, at) + with + text.substring(at + old.length()));
    }

    @Override
    public String name() {
        return "tiny";
    }

    @Override
    public SortedSet<String> files() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public InputStream open(String file) throws IOException {
        return new ByteArrayInputStream(files.getOrDefault(file, new byte[0]));
    }

    /** Twenty-nine lines. */
    private static String item(String id) {
        return """
                  - id: %s
                    type: single
                    topic: topic-one
                    lesson: l-01
                    objective: 2
                    level: recall
                    difficulty: 0.5
                    difficultyReason: "One step"
                    stem: |
                      First line.
                      Second line with $`y`$.
                    exhibit: drawing
                    shuffle: true
                    options:
                      - id: a
                        text: "Right"
                        correct: true
                        rationale: "Right because."
                      - id: b
                        text: "Wrong"
                        misconception: mixed-up
                        rationale: "Wrong because."
                    rationale: "The rule."
                    takeaway: "Remember."
                    link: "lesson:l-01#part"
                    references: ["A book"]
                    enemies: []
                    originality: attested
                """.formatted(id).indent(0);
    }
}
