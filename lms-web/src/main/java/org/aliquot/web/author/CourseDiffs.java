package org.aliquot.web.author;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.IncomingCourse;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.LineDiffs;

/** Says in which parts a course differs from the one its pack brings: its words, and its outline as lines. */
final class CourseDiffs {

    private CourseDiffs() {}

    static List<FieldDiff> of(CoursePlan mine, IncomingCourse theirs) {
        return Stream.of(
                        new FieldDiff("Title", LineDiffs.of(mine.title(), theirs.title())),
                        new FieldDiff("Summary", LineDiffs.of(mine.summary(), theirs.summary())),
                        new FieldDiff("Outline", LineDiffs.of(outline(mine), outline(theirs, titles(mine)))))
                .filter(field -> !field.lines().isEmpty())
                .toList();
    }

    private static Map<String, String> titles(CoursePlan plan) {
        return CourseViews.lessons(plan).collect(Collectors.toMap(CoursePlan.Lesson::slug, CoursePlan.Lesson::title));
    }

    private static String outline(CoursePlan plan) {
        return plan.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()), section.lessons().stream().map(lesson -> "    " + lesson.title())))
                .collect(Collectors.joining("\n"));
    }

    private static String outline(IncomingCourse course, Map<String, String> titles) {
        return course.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()),
                        section.lessons().stream().map(slug -> "    " + titles.getOrDefault(slug, slug))))
                .collect(Collectors.joining("\n"));
    }
}
