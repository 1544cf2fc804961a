package org.aliquot.classical;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.OracleResponses;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static final OracleResponses MC1 = choices("mc1");
    private static final OracleResponses MC2 = choices("mc2");
    private static final OracleResponses EDGE1 =
            OracleResponses.wide("edge1_scored.csv", OracleResponses.items("edge1_items.csv"), Map.of());

    private static OracleResponses choices(String name) {
        return OracleResponses.wide(
                name + "_choices.csv",
                OracleResponses.items(name + "_items.csv"),
                OracleResponses.key(name + "_key.csv"));
    }

    @Test
    void meetsTheReferenceWhenAllSawAll() {
        for (var each : Map.of("mc1_items.csv", MC1, "edge1_items.csv", EDGE1).entrySet()) {
            var items = new ItemAnalysis(each.getValue().scores()).items();
            var rows = Oracle.rows(each.getKey());
            for (int i = 0; i < rows.size(); i++) {
                compare(rows.get(i), "n", items.get(i).n());
                compare(rows.get(i), "p", items.get(i).p());
                compare(rows.get(i), "r_pb", items.get(i).pointBiserial());
                compare(rows.get(i), "r_pb_rest", items.get(i).pointBiserialRest());
                compare(rows.get(i), "D27", items.get(i).discrimination27());
                compare(rows.get(i), "alpha_if_deleted", items.get(i).alphaIfDeleted());
            }
        }
    }

    @Test
    void meetsTheReferenceWhenItemsWereMissingByDesign() {
        var items = new ItemAnalysis(MC2.scores()).items();
        var rows = Oracle.rows("mc2_items.csv");
        for (int i = 0; i < rows.size(); i++) {
            compare(rows.get(i), "n_presented", items.get(i).n());
            compare(rows.get(i), "p", items.get(i).p());
            compare(rows.get(i), "r_pb_proportion", items.get(i).pointBiserial());
            compare(rows.get(i), "r_pb_rest_proportion", items.get(i).pointBiserialRest());
            assertThat(items.get(i).discrimination27()).isNaN();
            assertThat(items.get(i).alphaIfDeleted()).isNaN();
        }
    }

    private static void compare(Oracle row, String column, double value) {
        double expected = row.numberOrNaN(column);
        if (Double.isNaN(expected)) {
            assertThat(value).as("%s", row).isNaN();
        } else {
            assertThat(value).as("%s of %s", column, row).isCloseTo(expected, Tolerances.ROUNDING);
        }
    }

    @Test
    void meetsTheReferenceForOptions() {
        assertThat(compareOptions(MC1, "mc1_options.csv", "share", "r_pb_total", "r_pb_rest"))
                .isEqualTo(299);
        assertThat(compareOptions(MC2, "mc2_options.csv", "share", "r_pb_proportion", "r_pb_rest_proportion"))
                .isEqualTo(500);
    }

    /** How many rows had an option that occurs. */
    private static int compareOptions(OracleResponses data, String file, String share, String total, String rest) {
        var labels = data.cells().stream().distinct().toList();
        var choices = new OptionChoices(
                data.scores(),
                labels.size(),
                data.cells().stream().mapToInt(labels::indexOf).toArray());
        var analysis = new ItemAnalysis(data.scores());
        int met = 0;
        for (Oracle row : Oracle.rows(file)) {
            int label = labels.indexOf(row.cell("option"));
            for (var option : analysis.options(data.items().indexOf(row.cell("item")), choices)) {
                if (option.option() == label) {
                    compare(row, "n", option.n());
                    compare(row, share, option.proportion());
                    compare(row, total, option.pointBiserial());
                    compare(row, rest, option.pointBiserialRest());
                    met++;
                }
            }
        }
        return met;
    }

    @Test
    void meetsTheReferenceForWholeTests() {
        var data = Map.of("mc1", MC1, "mc2", MC2, "edge1", EDGE1);
        for (Oracle row : Oracle.rows("classical_tests.csv")) {
            var test =
                    new ItemAnalysis(requireNonNull(data.get(row.cell("data"))).scores()).test();
            compare(row, "mean", test.mean());
            compare(row, "sd", test.sd());
            compare(row, "kr20", test.kr20());
            compare(row, "alpha", test.alpha());
            compare(row, "lambda2", test.lambda2());
            compare(row, "sem", test.sem());
            if (test.persons() == 2000) {
                compare(row, "mean_proportion", test.meanProportion());
                compare(row, "sd_proportion", test.sdProportion());
            }
        }
    }

    @Test
    void doesNotDependOnTheOrderOfPersons() {
        Seeds.each(50, random -> {
            var rows = rows(random, random.nextInt(2, 40), random.nextInt(1, 8));
            var turned = new ArrayList<>(rows).reversed();
            var there = new ItemAnalysis(responses(rows)).items();
            var back = new ItemAnalysis(responses(turned)).items();
            for (int i = 0; i < there.size(); i++) {
                assertSame(there.get(i).discrimination27(), back.get(i).discrimination27());
                assertSame(there.get(i).pointBiserial(), back.get(i).pointBiserial());
                assertSame(there.get(i).alphaIfDeleted(), back.get(i).alphaIfDeleted());
            }
        });
    }

    private static void assertSame(double a, double b) {
        assertThat(Double.isNaN(a)).isEqualTo(Double.isNaN(b));
        if (!Double.isNaN(a)) {
            assertThat(a).isCloseTo(b, Tolerances.ROUNDING);
        }
    }

    private static List<boolean[]> rows(SplittableRandom random, int persons, int items) {
        var rows = new ArrayList<boolean[]>();
        for (int person = 0; person < persons; person++) {
            boolean[] row = new boolean[items];
            for (int item = 0; item < items; item++) {
                row[item] = random.nextBoolean();
            }
            rows.add(row);
        }
        return rows;
    }

    private static ScoreMatrix responses(List<boolean[]> rows) {
        var builder = new ScoreMatrix.Builder(rows.getFirst().length);
        for (boolean[] row : rows) {
            for (int item = 0; item < row.length; item++) {
                builder.answer(item, row[item]);
            }
            builder.endPerson();
        }
        return builder.build();
    }

    @Test
    void leavesUndefinedWhatHasNoVariance() {
        var all = List.of(new boolean[] {true, true}, new boolean[] {true, true}, new boolean[] {true, true});
        var test = new ItemAnalysis(responses(all)).test();
        assertThat(test.alpha()).isNaN();
        assertThat(test.kr20()).isNaN();
        assertThat(test.sem()).isNaN();
        assertThat(test.sd()).isZero();
        var item = new ItemAnalysis(responses(all)).items().getFirst();
        assertThat(item.p()).isEqualTo(1);
        assertThat(item.pointBiserial()).isNaN();
        assertThat(item.discrimination27()).isZero();
    }

    @Test
    void refusesOnePersonAndNoItem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemAnalysis(responses(List.of(new boolean[] {true}))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemAnalysis(responses(List.of(new boolean[0], new boolean[0]))));
    }
}
