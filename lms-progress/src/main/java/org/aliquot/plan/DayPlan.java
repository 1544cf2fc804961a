package org.aliquot.plan;

import java.util.List;
import org.aliquot.mastery.LearnerMastery;
import org.jspecify.annotations.Nullable;

/**
 * A learner's day.
 *
 * @param tasks in the order in which to do them, those done included; none on a day off and when the exam is over
 * @param week today and the six days after it
 * @param placement the exam that shows where to begin; null when enough is known, or the learner does not want it
 */
public record DayPlan(
        Goal goal,
        LearnerMastery mastery,
        List<DayTask> tasks,
        List<WeekDay> week,
        @Nullable String placement) {

    public DayPlan {
        tasks = List.copyOf(tasks);
        week = List.copyOf(week);
    }

    /** Of the tasks that are not done. */
    public int minutesLeft() {
        return tasks.stream()
                .filter(task -> !task.done())
                .mapToInt(task -> task.task().minutes())
                .sum();
    }

    public int minutes() {
        return tasks.stream().mapToInt(task -> task.task().minutes()).sum();
    }
}
