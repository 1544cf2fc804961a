package org.aliquot.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyCheckTest {

    @Test
    void findsNothingInAValidFamily() {
        assertThat(problems(Families.valid())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x + 1 | nothing is called x",
                "w + | is no formula",
                "w w | is no formula",
                "sqrt(w) | undefined function 'sqrt'",
                "random() | undefined function 'random'",
                "1e9 | must be written plainly",
                "0x1F | must be written plainly",
                "1234567890123 | must be written plainly",
                "v + 1 | in a circle",
                "w > 3 | is true or false",
                "w + \"a\" | + needs a number where it has a word",
                "min(w, w > 1) | min needs a number where it has true or false",
                "if(w, 1, 2) | if needs true or false where it has a number",
                "if(w > 1, 1, \"a\") | if needs a number where it has a word",
                "w / 0 | divides by zero",
                "9 ^ 9 ^ 9 | too high a power",
                "w ^ -1 | too high a power",
                "w ^ 0.5 | too high a power",
                "w ^ 20 | larger than 10^15"
            })
    void namesWhatIsWrongWithAFormula(String formula, String what) {
        assertThat(problems(Families.withValues(Families.key(), Families.value("v", formula))))
                .anySatisfy(problem -> {
                    assertThat(problem.where()).isEqualTo("value v");
                    assertThat(problem.what()).contains(what);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w + n | is a number; a constraint is true or false",
                "w == \"a\" | == needs a number where it has a word",
                "w > 1 && n | && needs true or false where it has a number",
                "w < \"a\" | < needs a number where it has a word",
                "q > 1 | nothing is called q",
                "w > | is no formula",
                "w < 4 | leaves too few instances: 0 of",
                "w < 4.2 && n > 80 | leaves too few instances",
                "w / (n - 20) > -99 | divides by zero"
            })
    void namesWhatIsWrongWithAConstraint(String constraint, String what) {
        assertThat(problems(Families.withConstraints("n > 0", constraint))).anySatisfy(problem -> {
            assertThat(problem.where()).isEqualTo("constraint 2");
            assertThat(problem.what()).contains(what);
        });
    }

    @Test
    void namesEveryProblemAtOnce() {
        var family = Families.withValues(
                Families.value("a", "b + x"),
                Families.value("b", "c"),
                Families.value("c", "b"),
                Families.value("d", "b + 1"));
        assertThat(FamilyCheck.problems(family, Families.number("{{w}}"), Map.of("stem", "{{a}} {{nobody}}")))
                .containsExactly(
                        new FamilyProblem("value a", "nothing is called x"),
                        new FamilyProblem("value b", "is calculated from itself, in a circle"),
                        new FamilyProblem("value c", "is calculated from itself, in a circle"),
                        new FamilyProblem("stem", "nothing is called nobody"));
    }

    @Test
    void namesWhatIsWrongWithAParameter() {
        var numbers = Collections.nCopies(101, "1");
        assertThat(FamilyCheck.problems(
                        Families.withParameters(
                                Families.range("step", "1", "2", "0"),
                                Families.range("turned", "2", "1", "1"),
                                Families.range("many", "0", "1000000", "1"),
                                Families.range("fine", "0", "1.0000000001", "1"),
                                Families.range("large", "0", "1234567890123", "1"),
                                Families.range("Big", "1", "2", "1"),
                                Families.range("min", "1", "2", "1"),
                                Families.range("step", "1", "2", "1"),
                                new Parameter.Choices("none", List.of()),
                                new Parameter.Choices("crowd", numbers),
                                new Parameter.Choices("twice", List.of("a", "a"))),
                        Families.number("{{step + turned + many + fine + large + crowd}}{{none}}{{twice}}"),
                        Map.of()))
                .extracting(FamilyProblem::where, FamilyProblem::what)
                .map(tuple -> tuple.toList().getFirst() + ": " + tuple.toList().getLast())
                .containsExactlyInAnyOrder(
                        "parameter step: needs a step above 0",
                        "parameter turned: goes from a larger number to a smaller one",
                        "parameter many: has more than a million values; take a larger step",
                        "parameter fine: has a number with more than 12 digits before or 9 after the point",
                        "parameter large: has a number with more than 12 digits before or 9 after the point",
                        "parameter Big: needs a name of small letters, digits and _, up to 30 characters",
                        "parameter min: is called like a function",
                        "parameter step: has the name of another parameter or value",
                        "parameter none: needs 1 to 100 choices",
                        "parameter crowd: needs 1 to 100 choices",
                        "parameter twice: has a choice twice");
    }

    @Test
    void namesAParameterThatNothingUses() {
        var family = Families.withParameters(Families.range("w", "1", "50", "1"), Families.range("n", "1", "50", "1"));
        assertThat(FamilyCheck.problems(family, Families.number("{{w}}"), Map.of()))
                .containsExactly(new FamilyProblem("parameter n", "is used nowhere"));
    }

    @Test
    void wordsAreNotRoundedOrLimited() {
        var rounded = new Value("v", "if(w > 1, \"a\", \"b\")", new Rounding(Rounding.Kind.DECIMALS, 1), null, null);
        var limited = new Value("v", "if(w > 1, \"a\", \"b\")", null, null, BigDecimal.TEN);
        assertThat(problems(Families.withValues(Families.key(), rounded))).hasSize(1);
        assertThat(problems(Families.withValues(Families.key(), limited))).hasSize(1);
        assertThat(problems(Families.withValues(Families.key(), Families.value("v", rounded.formula()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{w / 3}} | too many decimals",
                "{{w > 3}} | is true or false and cannot be shown so",
                "{{if(w > 3, \"a\", \"b\"):1}} | is a word and cannot be shown so",
                "{{12 / (n - 20):1}} | divides by zero",
                "{{w:9s9}} | neither decimals"
            })
    void namesWhatIsWrongWithAText(String text, String what) {
        assertThat(FamilyCheck.problems(Families.valid(), Families.options(), Map.of("stem", text)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("stem");
                    assertThat(problem.what()).contains(what);
                });
    }

    @Test
    void namesOptionsThatAreAlwaysTheSame() {
        var options = new Answers.Options(Map.of("a", "{{key}} mL", "b", "{{key:2}} mL"), "a");
        assertThat(FamilyCheck.problems(Families.valid(), options, Families.TEXTS))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("answers");
                    assertThat(problem.what()).contains("are the same");
                });
    }

    @Test
    void aNumericAnswerIsANumber() {
        assertThat(FamilyCheck.problems(Families.valid(), Families.number("about {{key}}"), Families.TEXTS))
                .extracting(FamilyProblem::what)
                .singleElement()
                .asString()
                .contains("is not a number");
    }

    @Test
    void wantsVarietyButCountsWhatIsThere() {
        var few = new Family(List.of(Families.range("w", "1", "19", "1")), List.of(), List.of());
        var enough = new Family(List.of(Families.range("w", "1", "20", "1")), List.of(), List.of());
        assertThat(FamilyCheck.problems(few, Families.number("{{w}}"), Map.of()))
                .containsExactly(
                        new FamilyProblem("family", "has only 19 different instances in 500; at least 20 are needed"));
        assertThat(FamilyCheck.problems(enough, Families.number("{{w}}"), Map.of()))
                .isEmpty();
    }

    @Test
    void boundsTheWorkOfOneFamily() {
        var value = Families.value("v", "1" + " + 1".repeat(50));
        assertThat(problems(Families.withValues(Families.key(), value)))
                .extracting(FamilyProblem::what)
                .first()
                .asString()
                .contains("longer than 200");
        assertThat(problems(Families.withConstraints(
                        Collections.nCopies(41, "w > 0").toArray(String[]::new))))
                .containsExactly(new FamilyProblem("constraints", "are more than 40"));
    }

    private static List<FamilyProblem> problems(Family family) {
        return FamilyCheck.problems(family, Families.options(), Families.TEXTS);
    }
}
