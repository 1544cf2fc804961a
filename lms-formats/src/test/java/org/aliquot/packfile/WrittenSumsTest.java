package org.aliquot.packfile;

import static org.aliquot.packfile.TestQuestions.ITEMS;
import static org.aliquot.packfile.TestQuestions.pack;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that reasons and lessons write out are calculated again from their text. */
class WrittenSumsTest {

    private final PackReader reader = new PackReader(new Prose());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18.0 × 100 / 120 = 16.0 × 10<sup>9</sup>/L, corrected | 18.0 * 100 / 120 = 16.0 is written, but it comes to 15.00
            Gap = Na − (Cl + HCO3) = 140 − (100 + 15) = 15 mmol/L | 140 - (100 + 15) = 15 is written, but it comes to 25.00
            So 1,000 mL / 250 mL = 5                              | 1000 / 250 = 5 is written, but it comes to 4.000
            Saturation is 40 / 400 × 100 = 1%                     | 40 / 400 * 100 = 1 is written, but it comes to 10.00
            $`329 \\div (329 + 21) = 0.49`$                       | 329 / (329 + 21) = 0.49 is written, but it comes to 0.9400
            """)
    void findASumThatIsWrong(String written, String message) {
        assertThat(problems(rationale(written))).containsExactly(new Problem(ITEMS, 2, "i-1: " + message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18.0 × 100 / 120 = 15.0 × 10<sup>9</sup>/L",
                "30/450 = 6.7%",
                "28.7 × 8.7 − 46.7 = 249.7 − 46.7 = 203 mg/dL",
                "1.118 × 10<sup>−5</sup> × 15 cm × 2000² = 671 × g",
                "MCV = Hct × 10 / RBC = 45",
                "100 ± 2 × 2.0 = 96 to 104",
                "A 1:10 dilution is 1 + 9 = 10 parts",
                "pH 7.40 = normal"
            })
    void acceptWhatIsRightOrNoSum(String written) {
        assertThat(problems(rationale(written))).isEmpty();
    }

    @Test
    void findAWrongSumInALesson() {
        assertThat(problems(
                        pack().replacing("lessons/l-01.md", "## Part", "So $`40/400\\times 100=12\\%`$.\n\n## Part")))
                .containsExactly(
                        new Problem("lessons/l-01.md", 15, "40/400 * 100 = 12 is written, but it comes to 10.00"));
    }

    /** The formula is sound by itself, so that nothing but the reason gives it away. */
    @Test
    void findAFamilyWhoseReasonsCalculateSomethingElse() {
        String family = TestQuestions.question(
                        "i-3",
                        "Plasma is diluted: {{s}} mL and 9 mL of saline read {{c}} mg/dL. What was it before?",
                        "*{{key}} mg/dL",
                        "{{c * 2}} mg/dL",
                        "{{c * 6}} mg/dL")
                .replace("shuffle: true", "shuffle: false")
                .replace("    stem:", """
                            family:
                              parameters:
                                s: {from: 1, to: 4, step: 1}
                                c: {from: 110, to: 450, step: 1}
                              values:
                                key: {formula: "c * (s + 9) / s", round: 0}
                        """.indent(0) + "    stem:");

        assertThat(problems(pack(family.replace("\"The rule.\"", "\"{{c}} × ({{s}} + 9) / {{s}} = {{key}} mg/dL.\""))))
                .isEmpty();
        assertThat(problems(pack(family.replace("\"The rule.\"", "\"{{c}} × ({{s}} + 8) / {{s}} = {{key}} mg/dL.\""))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .matches("i-3: \\d+ \\* \\(\\d \\+ 8\\) / \\d = \\d+ is written, but it comes to .*"));
    }

    private static TestPack rationale(String written) {
        return pack().replacing(ITEMS, "\"The rule.\"", "'" + written + ".'");
    }

    private List<Problem> problems(TestPack pack) {
        assertThat(reader.read(pack)).isInstanceOf(PackRead.Good.class);
        return reader.check(pack) instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
