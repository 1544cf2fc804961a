package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemContent;
import org.aliquot.question.WrittenTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackReaderTest {

    private static final String ITEMS = "items/i.yaml";
    private static final String LESSON = "lessons/l-01.md";
    private static final String EXAM = "exams/e.yaml";
    private static final String QUIZ = "exams/q.yaml";
    private static final String PLAN = "blueprints/b.yaml";

    private static final String FACTS = """
            facts:
              - id: fee
                kind: exam
                about: "MLT(ASCP)"
                label: "Fee"
                text: "$235"
                mark: third-party
                source: "A guide"
                checked: "2026-11-20"
                address: "https://a.b"
            """;

    private static final String WRITTEN = """
            items:
              - id: w-1
                type: written
                topic: topic-one
                lesson: l-01
                objective: 1
                level: recall
                difficulty: 0.5
                difficultyReason: "Two steps"
                stem: "Why?"
                words: 120
                rubric:
                  - text: "Names it"
                    points: 3
                answer: "It is so."
                rationale: "The rule."
                takeaway: "Remember."
                link: "lesson:l-01#part"
                references: ["A book"]
                enemies: []
                originality: attested
            """;

    private final PackReader reader = new PackReader(new Prose());

    @Test
    void readsASoundPack() {
        Pack pack = good(TestPack.sound());

        assertThat(pack.head().id()).isEqualTo("tiny");
        assertThat(pack.head().hash()).hasSize(64);
        assertThat(pack.courses())
                .singleElement()
                .satisfies(course -> assertThat(course.sections())
                        .containsExactly(new PackCourse.Section("First", List.of("l-01"))));
        assertThat(pack.lessons())
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.body()).startsWith("Text with"));
        assertThat(pack.items()).extracting(PackItem::id).containsExactly("i-1", "i-2");
        assertThat(pack.checks()).extracting(PackItem::id).containsExactly("l-01-c1");
        assertThat(pack.exhibits()).containsOnlyKeys("drawing");
        assertThat(pack.exams()).extracting(ExamSpec::key).containsExactly("e", "q");
    }

    @Test
    void keepsTheTextsOfAQuestion() {
        ItemContent item = good(TestPack.sound()).items().getFirst().content();

        assertThat(item.texts().stem()).isEqualTo("First line.\nSecond line with $`y`$.");
        assertThat(item.key()).containsExactly("a");
        assertThat(item.judgment().difficulty()).isEqualTo(0.5);
        assertThat(item.options().getLast().misconception()).isEqualTo("mixed-up");
    }

    @Test
    void readsAWrittenAnswerAndKeepsItOutOfQuizzesThatAreScoredAtOnce() {
        TestPack pack = TestPack.sound().with("items/w.yaml", WRITTEN);

        assertThat(good(pack).items().getLast().content().task())
                .isEqualTo(new WrittenTask(List.of(new WrittenTask.Criterion("Names it", 3)), "It is so.", 120));
        assertThat(problems(reader.read(pack.replacing(QUIZ, "[i-1]", "[i-1, w-1]"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo(QUIZ);
                    assertThat(problem.message()).contains("w-1 is a written answer");
                });
    }

    @Test
    void givesEachContentItsOwnFingerprint() throws Exception {
        String hash = PackReader.hash(TestPack.sound());

        assertThat(PackReader.hash(TestPack.sound())).isEqualTo(hash);
        assertThat(PackReader.hash(TestPack.sound().replacing(ITEMS, "Wrong", "wrong")))
                .isNotEqualTo(hash);
        assertThat(PackReader.hash(TestPack.sound().with("README.md", "x"))).isNotEqualTo(hash);
    }

    @Test
    void readsFactsAndWhatPointsAtThem() {
        TestPack pack = TestPack.sound()
                .with("facts/f.yaml", FACTS)
                .replacing(LESSON, "Text with", "It costs [fact](fact:fee). Text with");

        assertThat(good(pack).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.id()).isEqualTo("fee");
            assertThat(fact.checkBy()).as("its kind says when").isNull();
            assertThat(fact.dueOn()).isEqualTo("2027-05-20");
        });
        assertThat(good(pack.replacing("facts/f.yaml", "    address:", "    checkBy: \"2027-01-01\"\n    address:"))
                        .facts()
                        .getFirst()
                        .dueOn())
                .isEqualTo("2027-01-01");
        assertThat(problems(reader.read(pack.replacing(LESSON, "fact:fee", "fact:free"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("unknown fact 'free'");
                    assertThat(problem.line()).isEqualTo(13);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind: exam             | kind: rumor              | 3 | field 'kind' is one of route, exam, upkeep, license, training, pay, not 'rumor'
                    checked: "2026-11-20"  | checked: "yesterday"     | 9 | field 'checked' is a date such as "2026-11-20"
                    checked: "2026-11-20"  | asked: "2026-11-20"      | 9 | field 'asked' is not known here
                    checked: "2026-11-20"  | checked: "2026-11-20"@checkBy: "2026-11-20" | 10 | field 'checkBy' is a day after 'checked'
                    checked: "2026-11-20"  | checked: "2026-11-20"@checkBy: "soon" | 10 | field 'checkBy' is a date such as "2026-11-20"
                    mark: third-party      | mark: hearsay            | 7 | field 'mark' is one of official, third-party, not 'hearsay'
                    address: "https://a.b" | address: "javascript:x"  | 10 | field 'address' is a link that begins with http
                    """)
    void namesWhatIsWrongWithAFact(String old, String with, int line, String message) {
        TestPack pack = TestPack.sound().with("facts/f.yaml", FACTS.replace(old, with.replace("@", "\n    ")));

        assertThat(problems(reader.read(pack))).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("facts/f.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                // YAML and types
                arguments(ITEMS, "items:", "itemz:", 2, "field 'itemz' is not known here"),
                arguments(ITEMS, "level: recall", "level: [", 9, "this is not YAML: expected ',' or ']', but got :"),
                arguments(ITEMS, "shuffle: true", "shuffle: yes", 14, "field 'shuffle' is true or false"),
                arguments(ITEMS, "shuffle: true", "shufle: true", 14, "field 'shufle' is not known here"),
                arguments(
                        ITEMS,
                        "level: recall",
                        "level: guess",
                        7,
                        "field 'level' is one of recall, application, analysis, not 'guess'"),
                arguments(ITEMS, "type: single", "type: single\n    type: single", 4, "field 'type' is there twice"),
                arguments(ITEMS, "text: \"Wrong\"", "text: 12", 21, "field 'text' is not text; put it in quotes"),
                arguments(ITEMS, "text: \"Wrong\"", "text: no", 21, "field 'text' is not text; put it in quotes"),
                arguments(ITEMS, "text: \"Wrong\"", "text: \" \"", 21, "field 'text' is empty"),
                arguments(ITEMS, "id: i-1", "id: I_1", 2, "'I_1' is not lower-case words joined by hyphens"),
                arguments(ITEMS, "references: [\"A book\"]", "references: A book", 27, "field 'references' is a list"),
                arguments(ITEMS, "references: [\"A book\"]", "references: []", 27, "field 'references' is missing"),
                arguments(
                        ITEMS,
                        "references: [\"A book\"]",
                        "references: [2020]",
                        27,
                        "field 'references' is a list of texts; put them in quotes"),
                arguments(ITEMS, "    takeaway: \"Remember.\"\n", "", 2, "field 'takeaway' is missing"),
                arguments(
                        ITEMS,
                        "difficulty: 0.5",
                        "difficulty: hard",
                        8,
                        "field 'difficulty' is a number from -3.0 to 3.0"),
                arguments(
                        ITEMS,
                        "difficulty: 0.5",
                        "difficulty: 3.5",
                        8,
                        "field 'difficulty' is a number from -3.0 to 3.0"),
                arguments(
                        ITEMS,
                        "difficulty: 0.5",
                        "difficulty: 0.3",
                        8,
                        "difficulty goes from -3 to 3 in steps of 0.5, not 0.3"),
                arguments(ITEMS, "stem: |", "stem: &x |", 2, null),
                // questions
                arguments(
                        ITEMS,
                        "correct: true",
                        "correct: false",
                        16,
                        "a single question has exactly one right option, not 0"),
                arguments(ITEMS, "        misconception: mixed-up\n", "", 20, "a wrong option needs a misconception"),
                arguments(
                        ITEMS,
                        "misconception: mixed-up",
                        "correct: true",
                        16,
                        "a single question has exactly one right option, not 2"),
                arguments(
                        ITEMS,
                        "correct: true",
                        "correct: true\n        misconception: x",
                        19,
                        "a right option has no misconception"),
                arguments(ITEMS, "        rationale: \"Wrong because.\"\n", "", 20, "field 'rationale' is missing"),
                arguments(ITEMS, "    rationale: \"The rule.\"\n", "", 2, "field 'rationale' is missing"),
                arguments(ITEMS, "id: b", "id: a", 20, "option 'a' is there twice"),
                arguments(ITEMS, "text: \"Wrong\"", "text: \"Right\"", 21, "two options have the same text"),
                arguments(
                        ITEMS,
                        "type: single",
                        "type: multiple\n    choose: 2",
                        4,
                        "choose must be the number of right options, 1"),
                arguments(ITEMS, "type: single", "type: single\n    choose: 1", 4, "field 'choose' is not known here"),
                arguments(
                        ITEMS,
                        "originality: attested",
                        "originality: unsure",
                        29,
                        "originality must be 'attested': not copied from an exam, a recall site or a publisher"),
                arguments(
                        ITEMS,
                        "link: \"lesson:l-01#part\"",
                        "link: \"https://example.org\"",
                        26,
                        "link is lesson:<id> or lesson:<id>#<anchor>"),
                arguments(ITEMS, "Second line", "Second <div>line", 12, "HTML <div> is not allowed"),
                arguments(ITEMS, "$`y`$", "$`\\frac{1}{2`$", 12, "the formula opens { and does not close it"),
                arguments(ITEMS, "text: \"Wrong\"", "text: \"A<sub>1\"", 21, "<sub> is not closed"),
                // references
                arguments(ITEMS, "id: i-2", "id: i-1", 30, "question 'i-1' is already in items/i.yaml:2"),
                arguments(ITEMS, "id: i-2", "id: l-01-c1", 30, "question 'l-01-c1' is already in checks/l-01.yaml:2"),
                arguments(ITEMS, "topic: topic-one", "topic: topic-three", 4, "unknown topic 'topic-three'"),
                arguments(ITEMS, "lesson: l-01", "lesson: l-02", 5, "unknown lesson 'l-02'"),
                arguments(ITEMS, "objective: 2", "objective: 3", 6, "lesson l-01 has no objective 3"),
                arguments(ITEMS, "exhibit: drawing", "exhibit: painting", 13, "unknown exhibit 'painting'"),
                arguments(ITEMS, "Second line", "A ![line](painting)", 12, "unknown exhibit 'painting'"),
                arguments(ITEMS, "Second line", "A ![](drawing)", 12, "a picture says between [ and ] what it shows"),
                arguments(ITEMS, "text: \"Wrong\"", "text: \"![x](painting)\"", 21, "unknown exhibit 'painting'"),
                arguments(ITEMS, "l-01#part", "l-01#whole", 26, "lesson l-01 has no heading {#whole}"),
                arguments(ITEMS, "enemies: []", "enemies: [i-9]", 28, "unknown question 'i-9'"),
                arguments(
                        "checks/l-01.yaml",
                        "id: l-01-c1",
                        "id: c1",
                        2,
                        "a check of lesson l-01 is called l-01-c1, -c2 …"),
                // lessons
                arguments(LESSON, "---\nid", "id", 1, "a lesson begins with its fields between two lines of ---"),
                arguments(LESSON, "minutes: 10", "minutes: 0", 5, "field 'minutes' is a whole number from 1 to 600"),
                arguments(LESSON, "minutes: 10", "minutes: ten", 5, "field 'minutes' is a whole number from 1 to 600"),
                arguments(LESSON, "area: AA", "area: ZZ", 4, "unknown area 'ZZ'"),
                arguments(LESSON, "topics: [topic-one]", "topics: [x]", 10, "unknown topic 'x'"),
                arguments(
                        LESSON,
                        "title: \"Lesson\"",
                        "title: \"Lesson\"\nstyle: bold",
                        4,
                        "field 'style' is not known here"),
                arguments(LESSON, "exhibit:drawing", "exhibit:painting", 17, "unknown exhibit 'painting'"),
                arguments(LESSON, "check:l-01-c1", "check:l-01-c9", 19, "unknown check 'l-01-c9'"),
                arguments(LESSON, "(#part)", "(#whole)", 13, "lesson l-01 has no heading {#whole}"),
                arguments(
                        LESSON,
                        "(#part)",
                        "(javascript:alert)",
                        13,
                        "link to javascript:alert: only http, https, mailto, #anchor and /courses/course/lesson are allowed"),
                arguments(LESSON, "## Part", "# Part", 15, "headings are ## or ###, not #"),
                arguments(LESSON, "$`x_1`$", "<script>", 13, "HTML <script> is not allowed"),
                arguments(LESSON, "$`x_1`$", "$`x_{1`$", 13, "the formula opens { and does not close it"),
                // drawings
                arguments(
                        "exhibits/drawing.svg",
                        "class=\"box\"",
                        "style=\"x\"",
                        3,
                        "attribute style of <rect> is not allowed"),
                arguments("exhibits/drawing.svg", "<rect", "<script/><rect", 3, "element <script> is not allowed"),
                arguments("exhibits/drawing.svg", "<desc>D</desc>", "", 1, "<svg> has no <desc>, the text twin"),
                arguments(
                        "exhibits/drawing.svg",
                        "<desc>D</desc>",
                        "<desc> </desc>",
                        1,
                        "<svg> has no <desc>, the text twin"),
                arguments("exhibits/drawing.svg", "<title>T</title>", "", 1, "<svg> has no <title>"),
                // blueprint, course, exams
                arguments(
                        PLAN,
                        "minPercent: 50",
                        "minPercent: 150",
                        8,
                        "field 'minPercent' is a number from 0.0 to 100.0"),
                arguments(PLAN, "maxPercent: 100", "maxPercent: 40", 8, "minPercent is more than maxPercent"),
                arguments(PLAN, "topic-two]", "topic-one]", 10, "topic 'topic-one' is in this blueprint twice"),
                arguments(
                        PLAN,
                        "date: \"2026-11-20\"",
                        "date: 2026-11-20",
                        4,
                        "field 'date' is not text; put it in quotes"),
                arguments("courses/c.yaml", "[l-01]", "[l-01, l-02]", 6, "unknown lesson 'l-02'"),
                arguments(
                        "courses/c.yaml", "[l-01]", "[l-01, l-01]", 6, "lesson 'l-01' is already in courses/c.yaml:6"),
                arguments(
                        EXAM,
                        "items: 2",
                        "items: 3",
                        5,
                        "a form of 3 questions needs 3 that may stand together, the pack has 2"),
                arguments(
                        EXAM,
                        "blueprint: b\n",
                        "",
                        1,
                        "an exam has a blueprint to be drawn by, or a list of questions"),
                arguments(EXAM, "blueprint: b", "blueprint: d", 4, "unknown blueprint 'd'"),
                arguments(EXAM, "courses: [c]", "courses: [d]", 10, "unknown course 'd'"),
                arguments(
                        EXAM,
                        "modes: [exam]",
                        "modes: [exam, cram]",
                        7,
                        "field 'modes' is one of exam, tutor, not 'cram'"),
                arguments(
                        EXAM,
                        "scale: 0-999",
                        "scale: 0-100\nquestions: [i-1]",
                        10,
                        "an exam drawn by a blueprint lists no questions"),
                arguments(
                        EXAM,
                        "timeLimitMinutes: 5",
                        "timeLimitMinutes: 5.5",
                        6,
                        "field 'timeLimitMinutes' is a whole number from 1 to 600"),
                arguments(QUIZ, "[i-1]", "[i-1, i-1]", 9, "a question is listed twice"),
                arguments(QUIZ, "[i-1]", "[i-7]", 9, "unknown question 'i-7'"),
                arguments(QUIZ, "scale: none", "scale: none\nitems: 4", 7, "items is 4, but 1 questions are listed"),
                arguments(QUIZ, "lesson: l-01", "lesson: l-05", 8, "unknown lesson 'l-05'"),
                arguments("pack.yaml", "license: \"Apache-2.0\"\n", "", 1, "field 'license' is missing"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void saysWhatIsWrongAndWhere(
            String file, String old, String with, int line, @org.jspecify.annotations.Nullable String message) {
        PackRead read = reader.read(TestPack.sound().replacing(file, old, with));

        if (message == null) {
            assertThat(read).isInstanceOf(PackRead.Good.class);
        } else {
            assertThat(problems(read)).contains(new Problem(file, line, message));
        }
    }

    @Test
    void refusesAliases() {
        TestPack pack = TestPack.sound()
                .replacing(ITEMS, "references: [\"A book\"]", "references: &r [\"A book\"]")
                .replacing(ITEMS, "references: [\"A book\"]", "references: *r");

        assertThat(problems(reader.read(pack)))
                .contains(new Problem(ITEMS, 27, "YAML anchors and aliases are not allowed"));
    }

    @Test
    void tellsEachAreaThatHasTooFewQuestions() {
        TestPack pack = TestPack.sound()
                .replacing(
                        PLAN,
                        "topic-one, topic-two]",
                        "topic-one]\n"
                                + "  - {code: BB, title: \"B\", minPercent: 50, maxPercent: 50, topics: [topic-two]}");

        assertThat(problems(reader.read(pack)))
                .containsExactly(new Problem(EXAM, 5, "a form of 2 questions needs 1 of area BB, the pack has 0"));
    }

    @Test
    void tellsWhenEnemiesLeaveTooFewQuestions() {
        TestPack pack = TestPack.sound().replacing(ITEMS, "enemies: []", "enemies: [i-2]");

        assertThat(problems(reader.read(pack)))
                .containsExactly(
                        new Problem(EXAM, 5, "a form of 2 questions needs 2 that may stand together, the pack has 1"));
    }

    @Test
    void tellsAllProblemsAtOnceInTheOrderOfTheFiles() {
        TestPack pack = TestPack.sound()
                .replacing(ITEMS, "topic: topic-one", "topic: x")
                .replacing(LESSON, "minutes: 10", "minutes: -1")
                .replacing("pack.yaml", "id: tiny", "id: Tiny");

        assertThat(problems(reader.read(pack))).extracting(Problem::file).containsExactly(ITEMS, LESSON, "pack.yaml");
    }

    @Test
    void refusesFilesThatHaveNoPlace() {
        TestPack pack = TestPack.sound()
                .with("item/x.yaml", "")
                .with("items/notes.txt", "")
                .with("lessons/x.html", "");

        assertThat(problems(reader.read(pack)))
                .containsExactly(
                        new Problem("item/x.yaml", 0, "a pack has no place for this file"),
                        new Problem("items/notes.txt", 0, "a pack has no place for this file"),
                        new Problem("lessons/x.html", 0, "a pack has no place for this file"));
    }

    @Test
    void refusesALessonThatNoCourseHolds() {
        String lesson = "---\nid: l-09\ntitle: \"L\"\narea: AA\nminutes: 1\nsummary: \"S\"\nobjectives: [\"O\"]\n"
                + "topics: [topic-one]\nreferences: [\"R\"]\n---\nText.\n";

        assertThat(problems(reader.read(TestPack.sound().with("lessons/l-09.md", lesson))))
                .containsExactly(new Problem("lessons/l-09.md", 1, "lesson 'l-09' is in no course"));
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        TestPack pack = TestPack.sound().with(ITEMS, new byte[] {'a', (byte) 0xC3, '('});

        assertThat(problems(reader.read(pack))).contains(new Problem(ITEMS, 0, "the file is not UTF-8 text"));
    }

    @Test
    void refusesWhatIsNoPackAtAll() {
        assertThat(problems(reader.read(TestPack.sound().without("pack.yaml"))))
                .containsExactly(new Problem("pack.yaml", 0, "the file is missing"));
    }

    /** Random damage anywhere: any outcome is fine, an exception is not. */
    @Test
    void neverThrowsWhateverTheFilesHold() throws Exception {
        long seed = 20261120;
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            TestPack pack = TestPack.sound();
            List<String> files = List.copyOf(pack.files());
            String file = files.get(random.nextInt(files.size()));
            byte[] bytes = pack.open(file).readAllBytes();
            int at = random.nextInt(bytes.length);
            byte[] junk = JUNK.get(random.nextInt(JUNK.size())).getBytes(StandardCharsets.UTF_8);
            byte[] spoiled = new byte[bytes.length + junk.length];
            System.arraycopy(bytes, 0, spoiled, 0, at);
            System.arraycopy(junk, 0, spoiled, at, junk.length);
            System.arraycopy(bytes, at, spoiled, at + junk.length, bytes.length - at);

            assertThat(reader.read(pack.with(file, spoiled)))
                    .as("seed %d, round %d", seed, round)
                    .isNotNull();
        }
    }

    private static final List<String> JUNK = List.of(
            "\n",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!java.net.URL ",
            "|",
            ">",
            "\"",
            "'",
            "#",
            "---\n",
            "...\n",
            "\t",
            "\u0000",
            "\uFFFE",
            "? ",
            "%YAML 9.9\n",
            "<<: ",
            "~",
            "null",
            "1e999",
            "0x1F",
            "<",
            "</svg>",
            "<!DOCTYPE x>",
            "&x;",
            "$`",
            "`$",
            "```math\n",
            "![",
            "](",
            "> ",
            "| |\n|-|\n",
            "[".repeat(5000),
            "- ".repeat(3000),
            "> ".repeat(3000));

    private Pack good(TestPack pack) {
        PackRead read = reader.read(pack);
        assertThat(read).as(problems(read).toString()).isInstanceOf(PackRead.Good.class);
        return ((PackRead.Good) read).pack();
    }

    private static List<Problem> problems(PackRead read) {
        return read instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
