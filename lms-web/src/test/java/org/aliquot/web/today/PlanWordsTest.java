package org.aliquot.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.plan.DayTask;
import org.aliquot.plan.PlannedTask;
import org.aliquot.plan.TaskKind;
import org.junit.jupiter.api.Test;

/** The minutes beside a list of tasks are those of that list. */
class PlanWordsTest {

    @Test
    void areThoseOfWhatTheListStillAsks() {
        assertThat(PlanWords.left(List.of(task(12, false), task(10, false)))).isEqualTo("About 22 minutes more");
        assertThat(PlanWords.left(List.of(task(9, true), task(12, false), task(10, false))))
                .isEqualTo("About 22 minutes more");
    }

    @Test
    void areNotSaidWhereNothingIsLeft() {
        assertThat(PlanWords.left(List.of())).isEmpty();
        assertThat(PlanWords.left(List.of(task(9, true)))).isEmpty();
    }

    private static DayTask task(int minutes, boolean done) {
        var planned = new PlannedTask(1, TaskKind.REVIEW, null, null, null, 18, minutes, true);
        return new DayTask(planned, "", null, false, done);
    }
}
