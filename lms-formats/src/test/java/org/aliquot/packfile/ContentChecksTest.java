package org.aliquot.packfile;

import static org.aliquot.packfile.TestQuestions.ITEMS;
import static org.aliquot.packfile.TestQuestions.pack;
import static org.aliquot.packfile.TestQuestions.question;
import static org.aliquot.packfile.TestQuestions.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check of content, with a bad example; reading alone lets all of these packs pass. */
class ContentChecksTest {

    private static final String STEM = "Which tube of a draw keeps its place when blood cultures are taken?";

    private final PackReader reader = new PackReader(new Prose());

    @Test
    void findNothingInASoundPack() {
        assertThat(problems(pack())).isEmpty();
        assertThat(reader.check(pack())).isInstanceOf(PackRead.Good.class);
    }

    @Test
    void leaveProblemsOfFilesToTheReading() {
        TestPack broken = pack().replacing(ITEMS, "level: recall", "level: guess");

        assertThat(reader.check(broken)).isEqualTo(reader.read(broken));
    }

    @Test
    void tellWhereFewerQuestionsAreThanPromised() {
        TestPack pack = pack().with("coverage.yaml", """
                topics:
                  topic-one: {recall: 2, application: 0, analysis: 0}
                  topic-two: {recall: 0, application: 1, analysis: 0}
                """);

        assertThat(problems(pack))
                .containsExactly(new Problem(
                        "coverage.yaml",
                        3,
                        "promises 1 questions of the level application in topic-two, the pack has 0"));
    }

    @Test
    void takeNoPromiseThatCannotBeKept() {
        TestPack pack = pack().with("coverage.yaml", """
                topics:
                  topic-nine: {recall: 2, application: 0, analysis: 0}
                  topic-two: {recall: 0, application: 1}
                """);

        assertThat(reader.check(pack))
                .isInstanceOfSatisfying(
                        PackRead.Bad.class,
                        bad -> assertThat(bad.problems())
                                .containsExactly(
                                        new Problem("coverage.yaml", 2, "unknown topic 'topic-nine'"),
                                        new Problem("coverage.yaml", 3, "field 'analysis' is missing")));
    }

    @Test
    void findStemsThatAreNearlyTheSame() {
        String copy = question("i-4", STEM.replace("a draw", "the draw"), "*Iron", "Zinc");

        assertThat(problems(pack(question("i-3", STEM, "*Lead", "Gold"), copy)))
                .containsExactly(
                        new Problem(
                                ITEMS,
                                line(4),
                                "i-4 asks nearly the same as i-3 (73% of the word pairs in common); rewrite one, or name it under enemies"));
        assertThat(problems(
                        pack(question("i-3", STEM, "*Lead", "Gold"), copy.replace("enemies: []", "enemies: [i-3]"))))
                .isEmpty();
        assertThat(problems(pack(part(question("i-3", STEM, "*Lead", "Gold"), 1), part(copy, 2))))
                .isEmpty();
    }

    @Test
    void findStemsWithLittleInCommonWhenOptionsAndKeyAreTheSame() {
        String one = question(
                "i-3", "Which metal does hemoglobin hold in each of its four groups?", "*Iron", "Zinc", "Lead");
        String other =
                question("i-4", "Which metal does hemoglobin need, and from which food?", "Lead", "Zinc", "*Iron");

        assertThat(problems(pack(one, other)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("i-4 asks nearly the same as i-3 (25%"));
        assertThat(problems(pack(one, other.replace("*Iron", "*Gold").replace("\"Iron", "\"Gold"))))
                .isEmpty();
    }

    @Test
    void findOptionsThatDifferInDressAlone() {
        assertThat(problems(pack(question("i-3", STEM, "*Call the ward.", "call the *ward*", "Wait"))))
                .containsExactly(new Problem(ITEMS, line(3) + 16, "options a and b of i-3 say the same"));
        assertThat(problems(pack(question("i-3", STEM, "*Anti-K", "Anti-k", "Anti-e"))))
                .isEmpty();
    }

    @Test
    void wantTheKeyAtEachPlaceAboutEquallyOften() {
        List<String> skewed = IntStream.range(0, 40)
                .mapToObj(i -> question(
                        "n-" + i,
                        "Which n" + i + "a follows n" + i + "b, n" + i + "c?",
                        TestQuestions.keyAt(i < 20 ? 1 : i % 4, 4)))
                .toList();

        assertThat(problems(pack(skewed.toArray(String[]::new))))
                .extracting(Problem::file)
                .containsExactly("items");
        assertThat(problems(pack(skewed.toArray(String[]::new))).getFirst().message())
                .startsWith("of 40 questions with 4 options as they are written, the key is at the first to last place"
                        + " [5, 25, 5, 5] times");
        assertThat(problems(pack(sound(40, 4).toArray(String[]::new)))).isEmpty();
    }

    @Test
    void lookApartAtQuestionsThatAreNeverShuffled() {
        List<String> fixed = IntStream.range(0, 40)
                .mapToObj(i -> question(
                                "n-" + i,
                                "Which n" + i + "a follows n" + i + "b, n" + i + "c?",
                                TestQuestions.keyAt(i < 20 ? 2 : i % 2, 4))
                        .replace("shuffle: true", i < 20 ? "shuffle: false" : "shuffle: true"))
                .toList();

        assertThat(problems(pack(fixed.toArray(String[]::new))))
                .extracting(Problem::message)
                .anySatisfy(message ->
                        assertThat(message).startsWith("of 20 questions with 4 options that are never shuffled"));
    }

    @Test
    void wantTheKeyOfAFamilyToMove() {
        assertThat(problems(pack(family("i-3", "", "*10", "5", "2", "20"))))
                .containsExactly(
                        new Problem(
                                ITEMS,
                                line(3),
                                "the key of i-3 is at one place in all of 400 draws; add wrong options on its other side and say how many are shown"));
        assertThat(problems(pack(family("i-3", "shown: 4", "*10", "5", "2", "20", "50"))))
                .isEmpty();
        assertThat(problems(pack(family("i-3", "", "*10", "5", "2", "20").replace("shuffle: false", "shuffle: true"))))
                .isEmpty();
    }

    @Test
    void wantTheKeysOfFamiliesAtEachPlaceAboutEquallyOften() {
        assertThat(problems(pack(families("*10", "5", "2", "20", "50"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("items");
                    assertThat(problem.message())
                            .matches(
                                    "in 10 families that show 4 options, the key is first to last in 0%, [45]\\d%, [45]\\d%, 0% of draws"
                                            + ", which is more than a fifth off an even share");
                });
        assertThat(problems(pack(families("*10", "5", "3", "2", "20", "50", "100"))))
                .isEmpty();
    }

    private static String[] families(String... factors) {
        return IntStream.range(0, 10)
                .mapToObj(i -> family("f-" + i, "shown: 4", factors))
                .toArray(String[]::new);
    }

    /** Its options are a number that is drawn times these. */
    private static String family(String id, String shown, String... factors) {
        String[] options = Stream.of(factors)
                .map(factor -> factor.startsWith("*")
                        ? "*{{x * " + factor.substring(1) + "}} " + id
                        : "{{x * " + factor + "}} " + id)
                .toArray(String[]::new);
        String word = id.replace("-", "");
        String stem = "Which %sa follows {{x}} %sb, %sc?".formatted(word, word, word);
        return question(id, stem, options).replace("    shuffle: true\n", """
                            family:
                              parameters:
                                x: {from: 101, to: 999, step: 1}
                              %s
                            shuffle: false
                        """.formatted(shown));
    }

    @Test
    void wantTheKeyToBeTheLongestNoMoreOftenThanChance() {
        String[] all =
                Stream.concat(keysAtTurns(14, true), keysAtTurns(14, false)).toArray(String[]::new);

        assertThat(problems(pack(all)))
                .containsExactly(new Problem(
                        "items",
                        0,
                        "in 15 of 30 questions the key is the longest option; chance gives 8, and more than 14 in 1% of packs"
                                + " at most; shorten keys or say as much in the other options"));
        assertThat(problems(pack(Stream.concat(keysAtTurns(7, true), keysAtTurns(21, false))
                        .toArray(String[]::new))))
                .isEmpty();
    }

    private static Stream<String> keysAtTurns(int count, boolean longest) {
        return IntStream.range(0, count).mapToObj(i -> {
            String[] options = TestQuestions.keyAt(i % 4, 4);
            options[longest ? i % 4 : (i + 1) % 4] += ", at length";
            String name = (longest ? "k" : "s") + i;
            return question(name, "Which " + name + "a follows " + name + "b, " + name + "c?", options);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iron and its carriers in blood plasma.           | The stem asks no question
            Which of these does **not** fall in iron loss?   | The stem asks for what is not so
            Metals of the blood are all of these, except:    | The stem asks for what is not so
            Which of the following is true of blood iron?    | The stem asks which statement is true
            Which statement about the iron stores is false?  | The stem asks which statement is true
            """)
    void findForbiddenStems(String stem, String finding) {
        assertThat(problems(pack(question("i-3", stem, "*Iron", "Zinc", "Lead"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(line(3));
                    assertThat(problem.message()).startsWith("i-3: " + finding);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *Iron             | Zinc           | All of the above     | An option stands for others
            *Iron             | Zinc           | None of these        | An option stands for others
            *Call the ward    | Never call     | Wait an hour         | Only wrong options say “always” or “never”
            *It may be cold   | It is warm     | It is frozen         | Only the key says “usually” or “may”
            9 mg/dL           | *5 mg/dL       | 7 mg/dL              | The numbers are not in order
            """)
    void findForbiddenOptions(String one, String two, String three, String finding) {
        assertThat(problems(pack(question("i-3", STEM, one, two, three))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("i-3: " + finding));
    }

    @Test
    void findStemsThatNobodyCanReadInTime() {
        String stem = "The red tube is on ice. ".repeat(16) + "What now?";

        assertThat(problems(pack(question("i-3", stem, "*Iron", "Zinc", "Lead"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("i-3: The stem has 98 words"));
    }

    @Test
    void findLessonsAndReasonsThatAreHardToRead() {
        String hard =
                "Notwithstanding considerable interinstitutional variability, laboratorians investigating immunological"
                        + " incompatibilities customarily differentiate alloantibodies, autoantibodies and immunoglobulin abnormalities,"
                        + " utilizing supplementary methodological capabilities irrespective of organizational responsibilities.";

        assertThat(problems(pack().replacing("lessons/l-01.md", "Text with", hard + " Text with")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("lessons/l-01.md");
                    assertThat(problem.message())
                            .matches("lesson l-01 reads at grade .*, at most 12 is asked for: shorter sentences");
                });
        assertThat(problems(pack().replacing(ITEMS, "\"The rule.\"", "\"" + hard + "\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).matches("i-1 reads at grade .*, at most 16 .*"));
    }

    @Test
    void findLooseEnds() {
        TestPack pack = pack().with("exhibits/spare.svg", """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>T</title><desc>D</desc></svg>
                        """)
                .replacing(ITEMS, "lesson: l-01", "lesson: l-07")
                .with("checks/l-01.yaml", TestQuestions.file(sound("l-01-c1"), sound("l-01-c2")));

        assertThat(problems(pack))
                .containsExactly(
                        new Problem("checks/l-01.yaml", 26, "no lesson shows the check 'l-01-c2'"),
                        new Problem("exhibits", 0, "no lesson and no question shows the exhibit 'spare'"),
                        new Problem(ITEMS, 5, "unknown lesson 'l-07'"));
    }

    @Test
    void findNothingLooseInADrawingWithinAText() {
        TestPack pack = pack(question("i-3", STEM, "*Iron ![a web](web)", "Zinc", "Lead"))
                .with("exhibits/web.svg", """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>T</title><desc>D</desc></svg>
                        """);

        assertThat(problems(pack)).isEmpty();
    }

    @Test
    void acceptAQuestionThatAnEarlierLessonAsked() {
        String first = "[Check yourself](check:l-01-c1)";
        TestPack two = pack().replacing("courses/c.yaml", "[l-01]", "[l-01, l-02]");
        String second = """
                ---
                id: l-02
                title: "Second"
                area: AA
                minutes: 5
                summary: "What it gives."
                objectives: ["Do this"]
                topics: [topic-one]
                references: ["A book"]
                ---
                [Before you begin](check:l-01-c1)

                Text.
                """;

        assertThat(problems(two.with("lessons/l-02.md", second))).isEmpty();
        assertThat(problems(pack().replacing(
                                "lessons/l-01.md", "Text with", "[Before you begin](check:l-01-c1)\n\nText with")))
                .containsExactly(new Problem(
                        "lessons/l-01.md",
                        13,
                        "lesson l-01 begins with the check 'l-01-c1', which no earlier lesson of the course asks"));
        assertThat(problems(two.with("lessons/l-02.md", second).replacing("lessons/l-01.md", first, "Nothing.")))
                .contains(new Problem("checks/l-01.yaml", 2, "no lesson shows the check 'l-01-c1'"));
    }

    @Test
    void takeOnlyChecksThatALessonCanAsk() {
        String sound = TestQuestions.file(sound("l-01-c1"));
        String options = sound.substring(sound.indexOf("    shuffle:"), sound.indexOf("    rationale: \"The rule"));
        TestPack number = pack().with(
                        "checks/l-01.yaml",
                        sound.replace("single", "numeric").replace(options, "    value: 7.0\n    tolerance: 0.05\n"));
        TestPack term = pack().with(
                        "checks/l-01.yaml",
                        sound.replace("single", "text").replace(options, "    accepted: [\"EDTA\"]\n"));
        TestPack truth = pack().with(
                        "checks/l-01.yaml",
                        sound.replace("single", "true-false").replace(options, """
                    options:
                      - {id: "true", text: "True", correct: true, rationale: "The text of the lesson says so."}
                      - {id: "false", text: "False", misconception: mixed-up, rationale: "The text of the lesson says otherwise."}
                """));

        assertThat(problems(term))
                .containsExactly(new Problem(
                        "checks/l-01.yaml",
                        3,
                        "l-01-c1 is of the kind text; a lesson asks these kinds only: single, true-false, multiple,"
                                + " ordering, matching, numeric, antibody-panel, control-chart, field"));
        assertThat(problems(number)).isEmpty();
        assertThat(problems(truth)).isEmpty();
    }

    private static String part(String question, int number) {
        return question.replace(
                "    enemies: []\n",
                "    enemies: []\n    case: {id: day, part: " + number + ", text: \"A day in the laboratory.\"}\n");
    }

    /** Where the question of this number begins: each before it has two options. */
    private static int line(int number) {
        return 2 + (number - 1) * 24;
    }

    private List<Problem> problems(TestPack pack) {
        assertThat(reader.read(pack)).isInstanceOf(PackRead.Good.class);
        return reader.check(pack) instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
