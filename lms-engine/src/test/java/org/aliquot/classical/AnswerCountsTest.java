package org.aliquot.classical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.OracleResponses;
import org.aliquot.oracle.Tolerances;
import org.junit.jupiter.api.Test;

/** Counts of equal answers tell what the answers themselves tell. */
class AnswerCountsTest {

    private static final OracleResponses ALL = choices("mc1");
    private static final OracleResponses SOME = choices("mc2");

    private static OracleResponses choices(String name) {
        return OracleResponses.wide(
                name + "_choices.csv",
                OracleResponses.items(name + "_items.csv"),
                OracleResponses.key(name + "_key.csv"));
    }

    @Test
    void giveTheDiscriminationOfTheReference() {
        compare(ALL, "mc1_items.csv", "p", "r_pb_rest");
        compare(SOME, "mc2_items.csv", "p", "r_pb_rest_proportion");
    }

    @Test
    void giveTheOptionsOfTheReference() {
        List<AnswerCounts> items = counted(ALL);
        int met = 0;
        for (Oracle row : Oracle.rows("mc1_options.csv")) {
            AnswerCounts item = items.get(ALL.items().indexOf(row.cell("item")));
            double expected = row.numberOrNaN("r_pb_rest");
            Double found = item.correlation(row.cell("option")::equals, 2).value();
            if (found != null) {
                assertThat(found).as("%s", row).isCloseTo(expected, Tolerances.ROUNDING);
                assertThat(item.given(row.cell("option")::equals)).isEqualTo((int) row.number("n"));
                met++;
            }
        }
        assertThat(met).isGreaterThan(250);
    }

    @Test
    void giveTheReliabilityOfTheReference() {
        double alpha = new ItemAnalysis(ALL.scores()).test().alpha();
        Estimate found = FormReliability.of(counted(ALL), 30);

        assertThat(found.value()).isCloseTo(alpha, Tolerances.ROUNDING);
        assertThat(found.low()).isLessThan(alpha);
        assertThat(found.high()).isGreaterThan(alpha);
        assertThat(FormReliability.of(counted(SOME), 30).value())
                .as("not all saw all")
                .isNull();
    }

    @Test
    void keepPersonsWithEqualSharesInOneFifth() {
        var item = new AnswerCounts(List.of(
                new AnswerCount("a", true, 4, 4, 10),
                new AnswerCount("b", false, 8, 8, 10),
                new AnswerCount("b", false, 4, 0, 30),
                new AnswerCount("", false, 4, 2, 10),
                new AnswerCount("a", true, 0, 0, 99)));

        List<Quintile> fifths = item.fifths();

        assertThat(fifths).extracting(Quintile::persons).containsExactly(0, 30, 10, 0, 20);
        assertThat(fifths.getLast().answers()).containsOnly(Map.entry("a", 10), Map.entry("b", 10));
        assertThat(item.answers()).isEqualTo(159);
        assertThat(item.blank()).isEqualTo(10);
    }

    @Test
    void sayNothingOfTooFewOrOfNoDifference() {
        var few =
                new AnswerCounts(List.of(new AnswerCount("a", true, 4, 4, 10), new AnswerCount("b", false, 4, 1, 10)));
        var equal =
                new AnswerCounts(List.of(new AnswerCount("a", true, 4, 2, 40), new AnswerCount("b", false, 8, 4, 10)));

        assertThat(few.discrimination(30).value()).isNull();
        assertThat(few.discrimination(20).value()).isCloseTo(1, Tolerances.ROUNDING);
        assertThat(equal.discrimination(30).value()).isNull();
        assertThat(new AnswerCounts(List.of()).discrimination(0).value()).isNull();
        assertThat(new AnswerCounts(List.of()).fifths())
                .extracting(Quintile::persons)
                .containsOnly(0);
    }

    private static void compare(OracleResponses data, String file, String p, String rest) {
        List<AnswerCounts> items = counted(data);
        List<Oracle> rows = Oracle.rows(file);
        for (int i = 0; i < rows.size(); i++) {
            double expected = rows.get(i).numberOrNaN(rest);
            assertThat(Objects.requireNonNull(items.get(i).right().value()))
                    .isCloseTo(rows.get(i).number(p), Tolerances.ROUNDING);
            Double found = items.get(i).discrimination(2).value();
            assertThat(found == null ? Double.NaN : found).isCloseTo(expected, Tolerances.ROUNDING);
        }
    }

    private static List<AnswerCounts> counted(OracleResponses data) {
        ScoreMatrix scores = data.scores();
        List<Map<AnswerCount, Integer>> counts = IntStream.range(0, scores.items())
                .<Map<AnswerCount, Integer>>mapToObj(_ -> new HashMap<>())
                .toList();
        for (int person = 0; person < scores.persons(); person++) {
            int others = scores.to(person) - scores.from(person) - 1;
            for (int answer = scores.from(person); answer < scores.to(person); answer++) {
                boolean right = scores.right(answer);
                var one = new AnswerCount(
                        data.cells().get(answer), right, others, scores.raw(person) - (right ? 1 : 0), 1);
                counts.get(scores.item(answer)).merge(one, 1, Integer::sum);
            }
        }
        List<AnswerCounts> items = new ArrayList<>();
        for (Map<AnswerCount, Integer> each : counts) {
            items.add(new AnswerCounts(each.entrySet().stream()
                    .map(one -> new AnswerCount(
                            one.getKey().answer(),
                            one.getKey().correct(),
                            one.getKey().others(),
                            one.getKey().elsewhere(),
                            one.getValue()))
                    .toList()));
        }
        return items;
    }
}
