package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A content pack with one course and three exams, of 100 questions and of 10, made for measuring: the starter pack has no exam of the
 * one length, and the other has to be open for longer than a server takes to come back. The third is as short, and has no scale: whether
 * it is passed, anybody can count. It is loaded like any other pack.
 */
public final class LoadPack {

    static final String EXAM = "load-100";
    static final String SHORT_EXAM = "load-10";
    public static final String PASS_EXAM = "load-10-pass";
    public static final String COURSE = "load";

    /** By the ids of options. */
    public static final String RIGHT = "a";

    static final String WRONG = "b";

    static final int QUESTIONS = 100;
    public static final int SHORT_QUESTIONS = 10;

    /** Of right answers, to pass {@link #PASS_EXAM}: about three of four do who guess. */
    static final int PASS_PERCENT = 20;

    private static final String SCALED = "scale: 0-999";

    private LoadPack() {}

    /** Whether so many right answers pass {@link #PASS_EXAM}. */
    public static boolean isPassed(int right) {
        return 100 * right >= PASS_PERCENT * SHORT_QUESTIONS;
    }

    public static void write(Path parent) throws IOException {
        Path root = Files.createDirectories(parent.resolve("load"));
        put(root.resolve("pack.yaml"), """
                id: load
                title: "Load test"
                license: "Apache-2.0"
                authors: ["Aliquot contributors"]
                """);
        put(root.resolve("lessons/lo/load-01.md"), """
                ---
                id: load-01
                title: "Load"
                area: LO
                minutes: 1
                summary: "Nothing to read."
                objectives: ["Answer a hundred questions"]
                topics: [load-topic]
                references: ["None"]
                ---
                Nothing to read.
                """);
        put(root.resolve("blueprints/load.yaml"), """
                key: load
                title: "Load test"
                source: "Made for measuring"
                date: "2026-11-20"
                areas:
                  - code: LO
                    title: "Load"
                    minPercent: 100
                    maxPercent: 100
                    topics: [load-topic]
                """);
        put(root.resolve("courses/load.yaml"), """
                slug: load
                title: "Load test"
                summary: "Exams of 100 and of 10 questions."
                sections:
                  - title: "All"
                    lessons: [load-01]
                """);
        put(root.resolve("items/lo/load.yaml"), items());
        put(root.resolve("exams/" + EXAM + ".yaml"), exam(EXAM, "Load test", QUESTIONS, SCALED));
        put(root.resolve("exams/" + SHORT_EXAM + ".yaml"), exam(SHORT_EXAM, "Load test", SHORT_QUESTIONS, SCALED));
        put(
                root.resolve("exams/" + PASS_EXAM + ".yaml"),
                exam(PASS_EXAM, "Load test to pass", SHORT_QUESTIONS, "scale: none\npassPercent: " + PASS_PERCENT));
    }

    /** @param outcome the lines that say what its score is shown on, and how it is passed */
    private static String exam(String key, String title, int questions, String outcome) {
        StringBuilder yaml = new StringBuilder("""
                key: %s
                title: "%s, %d questions"
                delivery: fixed
                timeLimitMinutes: 150
                modes: [exam]
                review: after-final
                %s
                courses: [load]
                shuffle: true
                questions:
                """.formatted(key, title, questions, outcome));
        for (int number = 1; number <= questions; number++) {
            yaml.append("  - ").append(slug(number)).append('\n');
        }
        return yaml.toString();
    }

    private static String items() {
        StringBuilder yaml = new StringBuilder("items:\n");
        for (int number = 1; number <= QUESTIONS; number++) {
            yaml.append(item(number));
        }
        return yaml.toString();
    }

    private static String item(int number) {
        return """
                  - id: %s
                    type: single
                    topic: load-topic
                    level: recall
                    difficulty: 0
                    difficultyReason: "Made for measuring"
                    stem: "A sample is diluted 1 part in %d. Which factor multiplies the result, when the reading of the diluted sample is taken at the midpoint of the measuring range?"
                    shuffle: true
                    options:
                      - {id: a, text: "%d", correct: true, rationale: "The dilution factor is the total over the part."}
                      - {id: b, text: "%d", misconception: off-by-one, rationale: "One part is counted twice."}
                      - {id: c, text: "1/%d", misconception: inverted, rationale: "This is the dilution, not its factor."}
                      - {id: d, text: "1000", misconception: guess, rationale: "This has no relation to the dilution."}
                    rationale: "The factor is the reciprocal of the dilution."
                    takeaway: "Multiply by the reciprocal."
                    references: ["None"]
                    enemies: []
                    originality: attested
                """.formatted(slug(number), number + 1, number + 1, number + 2, number + 1);
    }

    private static String slug(int number) {
        return "load-%04d".formatted(number);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
