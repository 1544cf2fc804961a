package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.aliquot.lesson.LessonContent;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** Intervals and units that questions and lessons state are those of {@code reference-intervals.yaml}. */
final class ReferenceIntervals implements ContentCheck {

    @Override
    public List<Problem> problems(SoundPack pack) {
        IntervalTable table = new IntervalTable(pack.pack().tables().intervals());
        if (table.isEmpty()) {
            return List.of();
        }
        IntervalFinder finder = new IntervalFinder(table);
        List<Problem> problems = new ArrayList<>();
        for (PackItem item : pack.questions()) {
            compare(
                    table,
                    finder.in(QuestionText.of(item.content())),
                    problems,
                    (words, message) -> pack.where().question(item.id(), words, message));
        }
        for (LessonContent lesson : pack.pack().lessons()) {
            compare(
                    table,
                    finder.in(lesson.body()),
                    problems,
                    (words, message) -> pack.where().lesson(lesson.slug(), words, message));
        }
        return problems;
    }

    private static void compare(
            IntervalTable table,
            List<StatedInterval> stated,
            List<Problem> problems,
            BiFunction<String, String, Problem> place) {
        for (StatedInterval interval : stated) {
            table.objection(interval).ifPresent(message -> problems.add(place.apply(interval.words(), message)));
        }
    }
}
