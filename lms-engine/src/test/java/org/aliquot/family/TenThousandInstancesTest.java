package org.aliquot.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family of the content: no two options alike, no impossible value, and a key, with its conclusion, that the solver agrees with. */
class TenThousandInstancesTest {

    private static final int INSTANCES = 10_000;

    /** What is wrong with one in a hundred shows in so many. */
    private static final int FIRST_OF_THEM = 1_000;

    /** Rationales are filled for so many of them. */
    private static final int READ_WHOLE = 200;

    static List<Named<FamilyFile>> families() {
        return FamilyFile.all().stream().map(file -> Named.of(file.id(), file)).toList();
    }

    @ParameterizedTest
    @MethodSource("families")
    void passTheCheckOfPacks(FamilyFile file) {
        assertThat(FamilyCheck.problems(file.family(), file.answers(), file.texts()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void theFirstThousandAreSound(FamilyFile file) {
        assertSound(file, FIRST_OF_THEM);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("families")
    void areAllSound(FamilyFile file) {
        assertSound(file, INSTANCES);
    }

    private static void assertSound(FamilyFile file, int instances) {
        var family = file.open();
        var judge = new Judge(file);
        assertThat(LongStream.range(0, instances)
                        .mapToObj(family::draw)
                        .flatMap(instance -> judge.flaws(instance).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void haveNothingLeftToFill(FamilyFile file) {
        var family = file.open();
        for (long seed = 0; seed < READ_WHOLE; seed++) {
            var instance = family.draw(seed);
            assertThat(file.texts().values())
                    .allSatisfy(text -> assertThat(instance.fill(text)).doesNotContain("{{", "}}", "E+", "E-"));
        }
    }

    /** Knows nothing of formulas: it reads the texts. */
    private static final class Judge {

        private final Solver solver;
        private final Wording stem;
        private final Map<String, Wording> options = new LinkedHashMap<>();
        private final String key;

        /** Differences, indices and wrong temperatures may be negative, counts and concentrations not. */
        private final boolean signed;

        Judge(FamilyFile file) {
            solver = Solver.of(file.id());
            stem = Wording.parse(file.stem());
            signed = file.stem().contains("SDI")
                    || file.stem().contains("gap (up to")
                    || file.stem().contains("°F");
            switch (file.answers()) {
                case Answers.Numeric(var value) -> options.put("value", Wording.parse(value));
                case Answers.Options(var texts, var id) ->
                    texts.forEach((option, text) -> options.put(option, Wording.parse(text)));
            }
            key = file.answers() instanceof Answers.Options(var texts, var id) ? id : "value";
        }

        List<String> flaws(Instance instance) {
            var question = stem.fill(instance);
            var filled = new LinkedHashMap<String, String>();
            options.forEach((id, wording) -> filled.put(id, wording.fill(instance)));
            var right = filled.getOrDefault(key, "");
            var flaws = new ArrayList<String>();
            if (!right.endsWith(solver.conclude(question))) {
                flaws.add("the solver concludes " + solver.conclude(question));
            }
            if (solver.isInWords()) {
                if (filled.values().stream().distinct().count() < options.size()) {
                    flaws.add("two options are equal");
                }
            } else {
                addFlawsOfNumbers(question, right, filled.values(), flaws);
            }
            return flaws.stream().map(flaw -> flaw + ": " + question + filled).toList();
        }

        private void addFlawsOfNumbers(String question, String right, Collection<String> filled, List<String> flaws) {
            if (Math.abs(number(right) - solver.solve(question)) > 1e-9 || decimals(right) != solver.decimals()) {
                flaws.add("the solver says " + solver.solve(question));
            }
            if (number(right) < solver.least() || number(right) > solver.most()) {
                flaws.add("no such result");
            }
            if (filled.stream().mapToDouble(Judge::number).distinct().count() < options.size()) {
                flaws.add("two options are equal");
            }
            if (!filled.stream().allMatch(this::isPossible)) {
                flaws.add("an option is impossible");
            }
        }

        private boolean isPossible(String option) {
            double number = number(option);
            return (signed ? Math.abs(number) < 1000 : number > 0)
                    && number <= (option.endsWith("%") ? 100 : Math.max(1e6, 10 * solver.most()));
        }

        private static double number(String text) {
            return Double.parseDouble(
                    text.replace('−', '-').replace(",000", "000").split("[^-0-9.]", 2)[0]);
        }

        private static int decimals(String text) {
            var number = text.split("[^−0-9.]", 2)[0];
            return number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
        }
    }
}
