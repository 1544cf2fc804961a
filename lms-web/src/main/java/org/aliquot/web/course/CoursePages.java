package org.aliquot.web.course;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.SectionView;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.CourseStandings;
import org.aliquot.completion.LessonProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.completion.LessonState;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.course.CoursePage.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a course's outline together with what its reader has done in it. */
@Component
class CoursePages {

    private final Enrollments enrollments;
    private final EnrollmentDesk desk;
    private final AccessPolicies policies;
    private final LessonProgress progress;
    private final CourseStandings standings;

    CoursePages(
            Enrollments enrollments,
            EnrollmentDesk desk,
            AccessPolicies policies,
            LessonProgress progress,
            CourseStandings standings) {
        this.enrollments = enrollments;
        this.desk = desk;
        this.policies = policies;
        this.progress = progress;
        this.standings = standings;
    }

    /** @param code a class code that was typed and is to be corrected */
    CoursePage page(CourseOutline course, @Nullable Caller caller, String code, Dates dates) {
        List<EnrollmentView> all = caller == null ? List.of() : enrollments(caller, course.slug());
        Optional<EnrollmentView> enrollment =
                all.stream().filter(EnrollmentView::open).findFirst();
        CourseProgress reading = caller == null
                ? null
                : progress.course(caller.id(), course.slug()).orElse(null);
        AccessPolicy policy = policies.of(course.slug());
        boolean readable = enrollment.isPresent() || policy.openToAll() || (caller != null && caller.isStaff());
        boolean gated = caller != null && !caller.isStaff();
        Map<String, LessonStanding> lessons = reading == null ? Map.of() : standings(reading);
        return new CoursePage(
                course.slug(),
                titled(course.title()),
                titled(course.summary()),
                CourseWords.facts(course.lessons(), course.minutes()),
                IntStream.range(0, course.sections().size())
                        .mapToObj(place -> section(
                                place,
                                course.sections().get(place),
                                lesson -> lesson(course.slug(), lesson, lessons.get(lesson.slug()), readable, gated)))
                        .toList(),
                caller != null && enrollment.isPresent() && reading != null
                        ? inside(caller.id(), enrollment.get(), reading, code, dates)
                        : outside(course, caller, all, policy, code, dates));
    }

    private List<EnrollmentView> enrollments(Caller caller, String course) {
        return enrollments.of(caller.id()).stream()
                .filter(enrollment -> enrollment.course().equals(course))
                .toList();
    }

    private static CoursePage.Section section(
            int place, SectionView section, Function<LessonCard, CoursePage.Lesson> lesson) {
        int minutes = section.lessons().stream().mapToInt(LessonCard::minutes).sum();
        return new CoursePage.Section(
                CourseUrls.anchor(place + 1),
                titled(section.title()),
                CourseWords.facts(section.lessons().size(), minutes),
                section.lessons().stream().map(lesson).toList());
    }

    private static CoursePage.Lesson lesson(
            String course, LessonCard lesson, @Nullable LessonStanding standing, boolean readable, boolean gated) {
        String closed = !gated || standing == null || standing.availability().isOpen()
                ? null
                : AvailabilityWords.of(standing.availability());
        return new CoursePage.Lesson(
                titled(lesson.title()),
                titled(lesson.summary()),
                Wording.minutes(lesson.minutes()),
                readable && closed == null ? CourseUrls.lesson(course, lesson.slug()) : null,
                standing == null ? State.OPEN : CourseWords.state(standing),
                closed);
    }

    private CoursePage.Standing outside(
            CourseOutline course,
            @Nullable Caller caller,
            List<EnrollmentView> all,
            AccessPolicy policy,
            String code,
            Dates dates) {
        if (caller == null) {
            return new CoursePage.Standing.Visitor(
                    AccountUrls.signIn(CourseUrls.course(course.slug())), policy.openToAll() ? first(course) : null);
        }
        boolean self = all.isEmpty() && policy.selfEnrollment();
        String why = all.isEmpty() ? null : why(all.getFirst(), dates);
        return new CoursePage.Standing.Outside(
                CourseUrls.enrollment(course.slug()), self, policy.openToAll(), why, code);
    }

    private static @Nullable String first(CourseOutline course) {
        return course.sections().stream()
                .flatMap(section -> section.lessons().stream())
                .findFirst()
                .map(lesson -> CourseUrls.lesson(course.slug(), lesson.slug()))
                .orElse(null);
    }

    private static String why(EnrollmentView last, Dates dates) {
        return switch (last.status()) {
            case PAUSED -> t("Your access is paused. Your school can resume it.");
            case ACTIVE -> t("Your access begins on {0}.", dates.date(last.startsOn()));
            case ENDED, EXPIRED ->
                t("Your access has ended. What you have done is kept. Ask your school, or enter the code of a class.");
        };
    }

    private CoursePage.Standing inside(
            AccountId learner, EnrollmentView enrollment, CourseProgress reading, String code, Dates dates) {
        Instant end = enrollment.endsAt();
        return new CoursePage.Standing.Inside(
                CourseWords.lessons(reading),
                end == null ? null : dates.until(end),
                end == null
                        ? null
                        : desk.find(enrollment.id())
                                .map(record -> longer(record, dates))
                                .orElse(null),
                next(reading),
                RuleWords.of(standings.of(learner, List.of(reading.slug())).get(reading.slug()), dates),
                CourseUrls.enrollment(reading.slug()),
                code);
    }

    /** What is possible is said from the first day, and by the rules that were copied when they enrolled. */
    private static String longer(EnrollmentRecord record, Dates dates) {
        LocalDate end = record.extendableTo();
        return end == null
                ? t("The rules of the course allow no further extension. If you need more time, talk to your school.")
                : t(
                        "If you need more time, ask your school. The rules of the course allow an extension through {0}.",
                        dates.date(end.minusDays(1)));
    }

    private static CoursePage.@Nullable Next next(CourseProgress reading) {
        LessonStanding next = reading.next();
        return next == null
                ? null
                : new CoursePage.Next(
                        titled(next.title()),
                        Wording.minutes(next.minutes()),
                        CourseUrls.lesson(reading.slug(), next.slug()),
                        next.state() == LessonState.STARTED);
    }

    private static Map<String, LessonStanding> standings(CourseProgress reading) {
        return reading.lessons().stream().collect(Collectors.toMap(LessonStanding::slug, Function.identity()));
    }
}
