package org.aliquot.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goal, plan, readiness, mastery and mistakes on the wire. */
final class StudyJson {

    private StudyJson() {}

    /** {@code exam} is the key of a board's exam; {@code days} are days of the week. */
    record Goal(String exam, @Nullable LocalDate examOn, List<String> days, int minutes, int version) {}

    record Target(String exam, String title) {}

    /** {@code minutesLeft} of tasks that are not done. */
    record Plan(LocalDate day, int minutes, int minutesLeft, List<Task> tasks) {}

    /** {@code ref} is a lesson's slug or an exam's key; {@code amount} counts questions or cards. */
    record Task(
            String kind,
            String title,
            @Nullable String ref,
            @Nullable String course,
            @Nullable String area,
            int amount,
            int minutes,
            boolean done) {}

    /** {@code chance} with its 80 % interval, absent while it is too early; {@code missing} answers by area. */
    record Ready(
            String exam,
            int answers,
            @Nullable Double chance,
            @Nullable Double low,
            @Nullable Double high,
            Map<String, Integer> missing) {}

    /** {@code theta} in logits, 0 is the pass point; absent where nothing is known. */
    record Area(
            String code,
            String title,
            double share,
            int answers,
            int right,
            @Nullable Double theta,
            @Nullable Double se) {}

    record Mastery(String exam, int answers, List<Area> areas) {}

    /** {@code misconception} is its tag, as authors note it at wrong options; {@code questions} those answered by it, the latest first. */
    record Mistake(String misconception, List<Missed> questions) {}

    record Mistakes(List<Mistake> items) {}

    record Missed(UUID attempt, int position, String topic, String exam) {}
}
