package org.aliquot.ability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.Tolerances;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.SingleBest;
import org.junit.jupiter.api.Test;

class AreaScoreTest {

    private static final ScoreScale SCALE = new ScoreScale.ZeroTo999(-0.5);
    private static final ScoringRule RULE = new SingleBest("k");

    private final Map<String, Oracle> bank = Oracle.rows("bank_rasch.csv").stream()
            .collect(Collectors.toMap(row -> row.cell("item"), Function.identity()));

    @Test
    void meetsTheReferenceSubscores() {
        var answers = Oracle.rows("area_subscore_answers.csv").stream()
                .collect(Collectors.groupingBy(row -> row.cell("trace"), LinkedHashMap::new, Collectors.toList()));
        var expected =
                Oracle.rows("area_subscores.csv").stream().collect(Collectors.groupingBy(row -> row.cell("trace")));
        answers.forEach((trace, given) -> check(expected.getOrDefault(trace, List.of()), score(given)));
    }

    private ExamScore score(List<Oracle> answers) {
        return ExamScore.of(answers.stream().map(this::item).toList());
    }

    private ExamItem item(Oracle answer) {
        var item = requireNonNull(bank.get(answer.cell("item")));
        var response = new Response.Choice(answer.whole("response") == 1 ? "k" : "x");
        return new ExamItem(new Difficulty(item.number("b"), 0), item.cell("area"), RULE, response);
    }

    private static void check(List<Oracle> expected, ExamScore score) {
        var areas = score.areas().stream().collect(Collectors.toMap(AreaScore::area, Function.identity()));
        assertThat(expected).isNotEmpty().hasSameSizeAs(score.areas());
        for (Oracle row : expected) {
            check(row, requireNonNull(areas.get(row.cell("area"))));
            assertThat(score.ability()).isNotNull();
            assertThat(score.ability().theta()).isCloseTo(row.number("total_wle"), Tolerances.ABILITY);
            assertThat(score.ability().se()).isCloseTo(row.number("total_se"), Tolerances.ABILITY);
        }
    }

    private static void check(Oracle row, AreaScore area) {
        assertThat(area.total()).isEqualTo(row.whole("n"));
        assertThat(area.answered()).isEqualTo(row.whole("n"));
        assertThat(area.correct()).isEqualTo(row.whole("right"));
        assertThat(area.ability().theta()).isCloseTo(row.number("area_shrunk"), Tolerances.ABILITY);
        assertThat(area.ability().se()).isCloseTo(row.number("area_shrunk_sd"), Tolerances.ABILITY);
        assertThat(area.z()).isCloseTo(row.number("z_vs_total"), Tolerances.ABILITY);
        assertThat(SCALE.score(area.ability()).value()).isEqualTo(row.whole("area_shrunk_scaled"));
    }
}
