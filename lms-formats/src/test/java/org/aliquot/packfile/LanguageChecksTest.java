package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheet, as far as a machine can hold content to it. */
class LanguageChecksTest {

    private static final String LESSON = "lessons/l-01.md";
    private static final String REASON = "The text of the lesson says so.";
    private static final int BEFORE = 13;

    private final PackReader reader = new PackReader(new Prose());

    @Test
    void findTelegrams() {
        assertThat(problems(
                        text("One cast: kidney. ".repeat(2) + "The tubule forms the cast around protein. ".repeat(22))))
                .as("two of 24 are one in twelve")
                .isEmpty();
        assertThat(problems(
                        text("One cast: kidney. ".repeat(3) + "The tubule forms the cast around protein. ".repeat(22))))
                .containsExactly(new Problem(
                        LESSON,
                        2,
                        "lesson l-01 has a colon in 3 of 25 sentences; one in 12 is enough: give each a verb"));
        assertThat(problems(text("At 08:30 the ratio is 1:20. ".repeat(20)))).isEmpty();
    }

    @Test
    void findTablesThatNobodyExplains() {
        String table = "|Cell|Size|\n|---|---|\n|Band|13 micrometers|";
        assertThat(problems(text("## Cells\n\n" + table)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("lesson l-01: a section begins with a table; say first how to read it"));
        assertThat(problems(text("## Cells\n\nCompare the sizes.\n\n" + table))).isEmpty();
    }

    @Test
    void findTakeawaysThatAreTelegrams() {
        String question = TestQuestions.question("i-3", "Which metal is it?", "*Iron", "Zinc");
        assertThat(problems(TestQuestions.pack(question.replace("Remember.", "Metal: iron."))))
                .extracting(Problem::message)
                .containsExactly("i-3: the takeaway has a colon; give it a verb");
        assertThat(problems(TestQuestions.pack(question.replace("Remember.", "Dilute it 1:20."))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This speaks for hemolysis.       | speaks for",
                "The DAT parts them from others.  | parts them from",
                "The commonest cause is iron.     | commonest",
                "Ask the maker of the kit.        | maker",
                "Nobody was harmed and nobody died. | nobody",
                "The gut is a tube.               | gut",
                "Lipids falsify the result.       | falsify",
                "Which cause explains the fall best? | explains the fall best?",
                "The test sees only the light chain. | test sees"
            })
    void findWordsOfATranslation(String sentence, String words) {
        assertThat(problems(text(sentence)))
                .as("in a lesson")
                .anyMatch(problem -> problem.line() == BEFORE
                        && problem.message().startsWith("lesson l-01: '" + words + "' reads as a translation"));
        assertThat(problems(TestQuestions.pack(TestQuestions.question("i-3", "Which metal is it?", "*Iron", "Zinc")
                        .replace("The rule.", sentence))))
                .as("in a reason")
                .anyMatch(problem -> problem.message().startsWith("i-3: '" + words + "' reads as a translation"));
    }

    @Test
    void findUsualWhereAResultIsNormal() {
        assertThat(problems(text("|Test|Result|\n|---|---|\n|Free T4|usual|\n|Site|the usual site|")))
                .containsExactly(new Problem(LESSON, BEFORE + 2, "lesson l-01: a result is normal, not usual"));
        assertThat(problems(text("It is usual to wait."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Right because the text says so.",
                "Wrong here because the text says so.",
                "The text says no; it would be right in iron."
            })
    void findStockOpeningsOfReasons(String reason) {
        assertThat(problems(TestQuestions.pack(TestQuestions.question("i-3", "Which metal is it?", "*Iron", "Zinc")
                        .replaceFirst(REASON, reason))))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).startsWith("i-3: the reason has the stock words '"));
    }

    @Test
    void findFormsThatAreNotAmerican() {
        assertThat(problems(text("About 5 % on 16 October 2024.")))
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "lesson l-01: no space before a percent sign: '5 %' is '5%'",
                        "lesson l-01: the month comes first: '16 October'");
        assertThat(problems(text("About 5% on October 16, 2024, and 3 may follow.")))
                .isEmpty();
    }

    @Test
    void findEachOfSeveralWhereItIs() {
        String twice = TestQuestions.question("i-3", "Which metal is it?", "*Iron", "Zinc")
                .replace(REASON, "Right because the text says so.");

        assertThat(problems(TestQuestions.pack(twice)))
                .extracting(Problem::line)
                .doesNotHaveDuplicates();
        assertThat(problems(TestQuestions.pack(twice.replaceFirst("Right because the", "Right because a"))))
                .as("the text beside it tells them apart")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is class I.", "A class I antigen on all cells with nuclei"})
    void findReasonsThatTeachNothing(String reason) {
        String question = TestQuestions.question("i-3", "Which metal is it?", "*Iron", "Zinc");
        int last = question.lastIndexOf(REASON);
        String thin = question.substring(0, last) + reason + question.substring(last + REASON.length());

        assertThat(problems(TestQuestions.pack(thin)))
                .extracting(Problem::message)
                .containsExactly("the reason for option b of i-3 is no full sentence of 6 words");
    }

    @Test
    void findOptionsOfUnlikeLength() {
        assertThat(problems(TestQuestions.pack(TestQuestions.question(
                        "i-3",
                        "What comes next?",
                        "*Call the floor",
                        "Wait for a second specimen and document the call"))))
                .extracting(Problem::message)
                .containsExactly("options of i-3 are unlike in length: 14 to 48 letters, at most twice the shortest");
        assertThat(problems(TestQuestions.pack(
                        TestQuestions.question("i-3", "Which metal is it?", "*Iron", "Praseodymium"))))
                .as("names are as long as they are")
                .isEmpty();
    }

    @Test
    void findTermsOfTheOutlineThatNoLessonUses() {
        TestPack pack = text("A **dacryocyte** is a teardrop cell.").with("outline-terms.yaml", """
                areas:
                  AA:
                    - "teardrop cell | dacryocyte"
                    - "codocyte | target cell"
                """);

        assertThat(problems(pack))
                .containsExactly(new Problem("outline-terms.yaml", 4, "no lesson of area AA uses the term 'codocyte'"));
        assertThat(problems(pack.with("outline-terms.yaml", "areas:\n  XX:\n    - \"codocyte\"\n")))
                .containsExactly(new Problem("outline-terms.yaml", 3, "unknown area 'XX'"));
    }

    @Test
    void aTermIsUsedWhereALongerOneHoldsIt() {
        TestPack pack = text("Ask for **hemoglobin electrophoresis**.").with("outline-terms.yaml", """
                areas:
                  AA:
                    - "hemoglobin electrophoresis"
                    - "hemoglobin"
                    - "electrophoresis"
                """);

        assertThat(problems(pack)).isEmpty();
    }

    @Test
    void findMinutesThatTheTextDoesNotTake() {
        TestPack pack = text("The tubule forms the cast around a protein. ".repeat(125));

        assertThat(problems(pack)).as("1,000 words, a check and a drawing").isEmpty();
        assertThat(problems(pack.replacing(LESSON, "minutes: 10", "minutes: 15")))
                .isEmpty();
        assertThat(problems(pack.replacing(LESSON, "minutes: 15", "minutes: 20")))
                .containsExactly(new Problem(
                        LESSON, 5, "lesson l-01 claims 20 minutes for 1000 words; under 1,500 words it is 15 at most"));
        assertThat(problems(text("The tubule forms the cast around a protein. ".repeat(375))))
                .containsExactly(new Problem(
                        LESSON,
                        5,
                        "lesson l-01 claims 10 minutes; 3000 words, 1 checks and 1 figures or worked examples are 25"));
    }

    private static TestPack text(String body) {
        return TestQuestions.pack().replacing(LESSON, "Text with $`x_1`$ and [a link](#part).", body);
    }

    private List<Problem> problems(TestPack pack) {
        return reader.check(pack) instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
