package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonCard;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ResultView.AreaResult;
import org.aliquot.examplan.Area;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.course.CourseWords;
import org.springframework.stereotype.Component;

/**
 * What a placement test says: which areas to study first, and with which lesson. So few questions give an order and no more,
 * and where two areas went alike, the one that the exam asks more about comes first.
 */
@Component
class Beginnings {

    private static final double FIRM = 0.8;
    private static final double HALF = 0.5;

    private final Catalog catalog;

    Beginnings(Catalog catalog) {
        this.catalog = catalog;
    }

    /** None but after a placement test of a course. */
    List<ResultPage.Beginning> of(ExamVersion exam, ResultView result) {
        if (!exam.spec().isPlacement() || exam.spec().courses().isEmpty()) {
            return List.of();
        }
        String course = exam.spec().courses().getFirst();
        List<LessonCard> lessons = catalog.outline(course).map(CourseOutline::sections).orElse(List.of()).stream()
                .flatMap(section -> section.lessons().stream())
                .toList();
        Map<String, Area> areas = exam.areas().stream().collect(Collectors.toMap(Area::code, Function.identity()));
        List<AreaResult> order = result.areas().stream()
                .filter(area -> area.total() > 0 && areas.containsKey(area.code()))
                .sorted(Comparator.comparingDouble(Beginnings::share)
                        .thenComparing(AreaResult::total, Comparator.reverseOrder()))
                .toList();
        return order.stream()
                .map(area -> beginning(
                        course,
                        area,
                        area == order.getFirst(),
                        within(Objects.requireNonNull(areas.get(area.code())), lessons)))
                .toList();
    }

    private static ResultPage.Beginning beginning(
            String course, AreaResult area, boolean first, List<LessonCard> lessons) {
        return new ResultPage.Beginning(
                titled(area.title()),
                t("{0} of {1} right", area.correct(), area.total()),
                words(share(area), first),
                lessons.stream()
                        .findFirst()
                        .map(lesson -> new ResultPage.Lesson(
                                titled(lesson.title()),
                                Wording.minutes(lesson.minutes()),
                                CourseUrls.lesson(course, lesson.slug())))
                        .orElse(null),
                CourseWords.facts(
                        lessons.size(),
                        lessons.stream().mapToInt(LessonCard::minutes).sum()));
    }

    private static List<LessonCard> within(Area area, List<LessonCard> lessons) {
        Set<String> topics = Set.copyOf(area.topics());
        return lessons.stream()
                .filter(lesson -> !Collections.disjoint(topics, lesson.topics()))
                .toList();
    }

    private static double share(AreaResult area) {
        return (double) area.correct() / area.total();
    }

    private static String words(double share, boolean first) {
        if (share < HALF) {
            return first ? t("Study this first") : t("Then study this");
        }
        return share < FIRM ? t("Worth a review") : t("Going well so far");
    }
}
