package org.aliquot.packfile;

import static org.aliquot.packfile.TestQuestions.ITEMS;
import static org.aliquot.packfile.TestQuestions.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals and units that texts state are those of the pack's own table. */
class ReferenceIntervalsTest {

    private static final String TABLE = "reference-intervals.yaml";

    private final PackReader reader = new PackReader(new Prose());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | Sodium, mmol/L | 128 | 135-145 |        ; the interval of Sodium is given as 135-145 mmol/L; 136-145 mmol/L
            | Sodium | 128 mmol/L | 136–146 mmol/L |  ; the interval of Sodium is given as 136-146 mmol/L; 136-145 mmol/L
            | Glucose, fasting, mg/dL | 90 | 60-99 |  ; the interval of Glucose is given as 60-99 mg/dL; 70-99 mg/dL
            | Glucose, mmol/L | 5 | 70-99 |           ; the interval of Glucose is given as 70-99 mmol/L; 3.9-5.5 mmol/L
            | Platelets | 88 | 150-450 g/L |          ; ;
            | CRP, mg/L | 20 | below 5 |              ; the interval of CRP is given as up to 5 mg/L; up to 10 mg/L
            | HDL cholesterol, mg/dL | 30 | 60 or more | ; the interval of HDL cholesterol is given as 60 or more mg/dL; 40 or more mg/dL
            | CRP | 20 ng/mL | below 10 mmol/L |      ; the interval of CRP is given as up to 10 mmol/L; up to 10 mg/L
            """)
    void areComparedInTables(String row, String given, String known) {
        TestPack pack = pack(
                "Results of a patient who feels unwell since today:\n\n| Test | Result | Reference interval |\n|---|---|---|\n"
                        + row + "\n\nWhat comes next?");

        if (given == null) {
            assertThat(problems(pack)).isEmpty();
        } else {
            assertThat(problems(pack))
                    .containsExactly(new Problem(ITEMS, 62, given + "; reference-intervals.yaml has " + known));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A patient has a sodium of 128 mmol/L (135-145 mmol/L). What comes next?",
                "Sodium: 128 (135–145). What comes next?",
                "What is the sodium of this patient (reference interval 135-145 mmol/L)?",
                "The sodium interval is 135-145 mmol/L. What comes next?",
                "Adult intervals here: sodium 135-145 mmol/L. What comes next?"
            })
    void areComparedInSentences(String stem) {
        assertThat(problems(pack(stem))).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(58);
            assertThat(problem.message()).startsWithIgnoringCase("the interval of sodium is given as 135-145");
        });
        assertThat(problems(pack(stem.replace("135", "136")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A quality control for sodium is 128 mmol/L (120-130 mmol/L). What comes next?",
                "The urine sodium is 20 mmol/L (40-220 mmol/L). What comes next?",
                "Sodium is high in a patient (20-30 years old). What comes next?",
                "Lithium is 0.8 mmol/L (0.6-1.2 mmol/L). What comes next?",
                "What is the glucose without sodium (reference interval 70-99 mg/dL)?"
            })
    void areLeftAloneWhereTheyBelongToSomethingElse(String stem) {
        assertThat(problems(pack(stem))).isEmpty();
    }

    @Test
    void areComparedInLessons() {
        TestPack pack = pack("What comes next in this patient?")
                .replacing(
                        "lessons/l-01.md",
                        "## Part",
                        "| Test | Adult interval |\n|---|---|\n| Sodium | 130-145 |\n\n## Part");

        assertThat(problems(pack))
                .containsExactly(new Problem(
                        "lessons/l-01.md",
                        17,
                        "the interval of Sodium is given as 130-145; reference-intervals.yaml has 136-145 mmol/L"));
    }

    @Test
    void areNotAskedForWhereAPackHasNoTable() {
        assertThat(problems(pack("Sodium: 128 (135–145). What comes next?").without(TABLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            id: crp;      id: sodium;    'interval ''sodium'' is there twice'
            low: 136, ;   low: 146, ;    the low end is not below the high end
            low: 136, ;   low: many, ;   '''many'' is not a number such as 12.5'
            names: [CRP]; names: [];     'field ''names'' is missing'
            high: 10, ;   '';            an interval has a low end, a high end or both
            """)
    void comeFromATableThatIsSound(String old, String with, String message) {
        assertThat(reader.read(pack("What comes next in this patient?").replacing(TABLE, old, with)))
                .isInstanceOfSatisfying(
                        PackRead.Bad.class,
                        bad -> assertThat(bad.problems())
                                .extracting(Problem::message)
                                .containsExactly(message));
    }

    private static TestPack pack(String stem) {
        return TestQuestions.pack(question("i-3", stem, "*Iron", "Zinc", "Lead"))
                .with(TABLE, """
                note: "For teaching."
                intervals:
                  - {id: sodium, names: [sodium, Na], who: "adult", low: 136, high: 145, unit: "mmol/L"}
                  - {id: glucose, names: [glucose], who: "adult", low: 70, high: 99, unit: "mg/dL", si: {low: 3.9, high: 5.5, unit: "mmol/L"}}
                  - {id: crp, names: [CRP], who: "adult", high: 10, unit: "mg/L"}
                  - {id: hdl, names: [HDL cholesterol], who: "adult", low: 40, unit: "mg/dL"}
                """);
    }

    private List<Problem> problems(TestPack pack) {
        assertThat(reader.read(pack)).isInstanceOf(PackRead.Good.class);
        return reader.check(pack) instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
