package org.aliquot.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aliquot.packfile.PackFolder;

/** A small pack in a folder: one course, one lesson, two questions and a check, one drawing, one quiz. */
final class TinyPack {

    private final Path folder;
    private final String id;

    /** @param id before all names in it, so that tests do not meet in the database */
    TinyPack(Path folder, String id) {
        this.folder = folder;
        this.id = id;
        write("pack.yaml", """
                id: %1$s
                title: "Tiny"
                license: "Apache-2.0"
                authors: ["Somebody"]
                """);
        write("blueprints/b.yaml", """
                key: %1$s-board
                title: "Board"
                source: "Outline"
                date: "2026-11-20"
                areas:
                  - {code: AA, title: "Area", minPercent: 50, maxPercent: 100, topics: [%1$s-topic]}
                """);
        write("courses/c.yaml", """
                slug: %1$s
                title: "Course %1$s"
                summary: "About it."
                sections:
                  - title: "First"
                    lessons: [%1$s-01]
                """);
        write("lessons/l.md", """
                ---
                id: %1$s-01
                title: "Lesson"
                area: AA
                minutes: 10
                summary: "What it gives."
                objectives: ["Do this"]
                topics: [%1$s-topic]
                references: ["A *book*"]
                ---
                The first text.

                ## Part {#part}

                ![**Exhibit 1.** Caption.](exhibit:%1$s-drawing)

                [Check yourself](check:%1$s-01-c1)
                """);
        write("exhibits/%1$s-drawing.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
                <title>T</title><desc>Drawing of %1$s</desc>
                </svg>
                """);
        write("items/i.yaml", "items:\n" + item("%1$s-1") + item("%1$s-2"));
        write("checks/c.yaml", "items:\n" + item("%1$s-01-c1"));
        write("exams/q.yaml", """
                key: %1$s-quiz
                title: "Quiz"
                delivery: practice
                modes: [tutor]
                review: after-final
                scale: none
                courses: [%1$s]
                lesson: %1$s-01
                questions: [%1$s-1, %1$s-2]
                """);
        write("exams/e.yaml", """
                key: %1$s-exam
                title: "Exam"
                delivery: fixed
                blueprint: %1$s-board
                items: 2
                modes: [exam]
                review: after-final
                scale: 0-999
                courses: [%1$s]
                """);
    }

    List<PackFolder> source() {
        return List.of(new PackFolder(folder));
    }

    /** Puts another drawing into the pack, or in the place of one. */
    TinyPack drawing(String name, String description) {
        write("exhibits/%1$s-" + name + ".svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
                <title>T</title><desc>""" + description + "</desc>\n</svg>\n");
        return this;
    }

    TinyPack replacing(String file, String old, String with) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        return written(file, text.replaceFirst(java.util.regex.Pattern.quote(old), with));
    }

    TinyPack adding(String file, String text) {
        return written(file, text);
    }

    private TinyPack written(String file, String text) {
        write(file, text.replace("%", "%%"));
        return this;
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String file, String text) {
        Path path = folder.resolve(file.formatted(id));
        try {
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text.formatted(id));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String item(String slug) {
        return """
                  - id: %s
                    type: single
                    topic: %%1$s-topic
                    lesson: %%1$s-01
                    objective: 1
                    level: recall
                    difficulty: 0.5
                    difficultyReason: "One step"
                    stem: "Which of %s?"
                    exhibit: %%1$s-drawing
                    options:
                      - {id: a, text: "Right", correct: true, rationale: "Because."}
                      - {id: b, text: "Wrong", misconception: mixed-up, rationale: "Because not."}
                    rationale: "The rule."
                    takeaway: "Remember."
                    link: "lesson:%%1$s-01#part"
                    references: ["A book"]
                    originality: attested
                """.indent(2)
                .replaceAll("(?m)^    -", "  -")
                .replaceAll("(?m)^      ", "    ")
                .formatted(slug, slug);
    }
}
