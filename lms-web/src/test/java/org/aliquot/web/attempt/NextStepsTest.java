package org.aliquot.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ResultView.AreaResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is studied first is what the result shows to be weak. */
class NextStepsTest {

    @Test
    void theLowestEstimateIsOneOfTheWeakestAreas() {
        ResultView result = result(210, area("A", 5, 11, 167), area("B", 5, 9, 166), area("C", 0, 2, null));

        assertThat(NextSteps.weakest(result)).map(AreaResult::title).hasValue("B");
        assertThat(NextSteps.weakest(result))
                .map(NextSteps::why)
                .hasValue("5 of 9 right, one of your weakest areas here");
    }

    @Test
    void withoutEstimatesTheSmallestShareOfRightAnswersIsTheWeakest() {
        ResultView result = result(null, area("A", 5, 9, null), area("B", 2, 4, null), area("C", 4, 8, null));

        assertThat(NextSteps.weakest(result)).map(AreaResult::title).hasValue("C");
        assertThat(NextSteps.weakest(result)).map(NextSteps::why).hasValue("4 of 8 right, your weakest area here");
    }

    private static AreaResult area(String title, int correct, int total, @Nullable Integer scaled) {
        return new AreaResult(title, title, total, correct, total, scaled, scaled == null ? null : 0.5);
    }

    private static ResultView result(@Nullable Integer scaled, AreaResult... areas) {
        return new ResultView(
                AttemptStatus.FINAL,
                10,
                22,
                22,
                new ResultView.Measure(null, null, scaled, null, null, null, null),
                null,
                new ResultView.Lateness(0, 0, 0, null, null, null),
                new ResultView.Written(null, null),
                List.of(areas),
                List.of());
    }
}
