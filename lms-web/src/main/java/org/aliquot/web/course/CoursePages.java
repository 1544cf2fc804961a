package org.aliquot.web.course;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.SectionView;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.completion.LessonState;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.web.Urls;
import org.aliquot.web.Wording;
import org.aliquot.web.course.CoursePage.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a course's outline together with what its reader has done in it. */
@Component
class CoursePages {

    private final Enrollments enrollments;
    private final LessonProgress progress;

    CoursePages(Enrollments enrollments, LessonProgress progress) {
        this.enrollments = enrollments;
        this.progress = progress;
    }

    CoursePage page(CourseOutline course, @Nullable Caller caller) {
        Optional<EnrollmentView> enrollment = caller == null ? Optional.empty() : enrollment(caller, course.slug());
        CourseProgress reading = caller == null
                ? null
                : progress.course(caller.id(), course.slug()).orElse(null);
        boolean readable = enrollment.isPresent() || (caller != null && caller.isStaff());
        boolean gated = caller != null && !caller.isStaff();
        Map<String, LessonStanding> standings = reading == null ? Map.of() : standings(reading);
        return new CoursePage(
                course.title(),
                course.summary(),
                CourseWords.facts(course.lessons(), course.minutes()),
                course.sections().stream()
                        .map(section -> section(
                                section,
                                lesson -> lesson(course.slug(), lesson, standings.get(lesson.slug()), readable, gated)))
                        .toList(),
                standing(course, caller, enrollment.orElse(null), reading));
    }

    private Optional<EnrollmentView> enrollment(Caller caller, String course) {
        return enrollments.of(caller.id()).stream()
                .filter(enrollment -> enrollment.open() && enrollment.course().equals(course))
                .findFirst();
    }

    private static CoursePage.Section section(SectionView section, Function<LessonCard, CoursePage.Lesson> lesson) {
        int minutes = section.lessons().stream().mapToInt(LessonCard::minutes).sum();
        return new CoursePage.Section(
                section.title(),
                CourseWords.facts(section.lessons().size(), minutes),
                section.lessons().stream().map(lesson).toList());
    }

    private static CoursePage.Lesson lesson(
            String course, LessonCard lesson, @Nullable LessonStanding standing, boolean readable, boolean gated) {
        String closed = !gated || standing == null || standing.door().isOpen() ? null : DoorWords.of(standing.door());
        return new CoursePage.Lesson(
                lesson.title(),
                lesson.summary(),
                Wording.minutes(lesson.minutes()),
                readable && closed == null ? Urls.lesson(course, lesson.slug()) : null,
                standing == null ? State.OPEN : CourseWords.state(standing),
                closed);
    }

    private static CoursePage.Standing standing(
            CourseOutline course,
            @Nullable Caller caller,
            @Nullable EnrollmentView enrollment,
            @Nullable CourseProgress reading) {
        if (caller == null) {
            return new CoursePage.Standing.Visitor(Urls.signIn(Urls.course(course.slug())));
        }
        if (enrollment == null || reading == null) {
            return new CoursePage.Standing.Outside(Urls.enrollment(course.slug()));
        }
        return new CoursePage.Standing.Inside(CourseWords.lessons(reading), until(enrollment), next(reading));
    }

    private static @Nullable String until(EnrollmentView enrollment) {
        return enrollment.endsOn() == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.US)
                        .format(enrollment.endsOn().minusDays(1));
    }

    private static CoursePage.@Nullable Next next(CourseProgress reading) {
        LessonStanding next = reading.next();
        return next == null
                ? null
                : new CoursePage.Next(
                        next.title(),
                        Wording.minutes(next.minutes()),
                        Urls.lesson(reading.slug(), next.slug()),
                        next.state() == LessonState.STARTED);
    }

    private static Map<String, LessonStanding> standings(CourseProgress reading) {
        return reading.lessons().stream().collect(Collectors.toMap(LessonStanding::slug, Function.identity()));
    }
}
