package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.CourseStanding;
import org.aliquot.completion.CourseStandings;
import org.aliquot.completion.LessonProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.lti.FrameButtons;
import org.aliquot.lti.LtiVisit;
import org.aliquot.passback.LinkTarget;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LtiUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the start pages of lessons and courses. */
@Component
class ReadingPages {

    private final LessonProgress progress;
    private final CourseStandings standings;
    private final Enrollments enrollments;
    private final FrameButtons buttons;
    private final ScoreLinkPages scoreLinks;

    ReadingPages(
            LessonProgress progress,
            CourseStandings standings,
            Enrollments enrollments,
            FrameButtons buttons,
            ScoreLinkPages scoreLinks) {
        this.progress = progress;
        this.standings = standings;
        this.enrollments = enrollments;
        this.buttons = buttons;
        this.scoreLinks = scoreLinks;
    }

    /** Empty when the course is not open to them. */
    Optional<ReadingPage> lesson(LtiVisit visit, LinkTarget.Lesson target, Dates dates, @Nullable OwnAccountForm own) {
        return course(visit, target.course())
                .flatMap(course -> course.lessons().stream()
                        .filter(lesson -> lesson.slug().equals(target.lesson()))
                        .findFirst())
                .map(lesson -> page(
                        visit,
                        lesson.title(),
                        what(lesson),
                        facts(lesson.completedAt(), List.of(), visit, dates),
                        t("Open the lesson"),
                        own));
    }

    /** Empty when it is not open to them. */
    Optional<ReadingPage> course(LtiVisit visit, LinkTarget.Course target, Dates dates, @Nullable OwnAccountForm own) {
        return course(visit, target.course())
                .map(course -> page(
                        visit,
                        course.title(),
                        what(course),
                        facts(
                                completed(visit, target.course()),
                                List.of(new StartPage.Fact(
                                        t("Lessons read"),
                                        t("{0} of {1}", course.lessonsDone(), course.lessonsTotal()))),
                                visit,
                                dates),
                        t("Open the course"),
                        own));
    }

    static String what(LessonStanding lesson) {
        return t("A lesson, about {0}", Wording.minutes(lesson.minutes()));
    }

    private static String what(CourseProgress course) {
        return t("A course, {0}", Wording.count(course.lessonsTotal(), "lesson"));
    }

    private Optional<CourseProgress> course(LtiVisit visit, String course) {
        return enrollments.openCourses(visit.account()).contains(course)
                ? progress.course(visit.account(), course)
                : Optional.empty();
    }

    private @Nullable Instant completed(LtiVisit visit, String course) {
        CourseStanding standing = standings.of(visit.account(), List.of(course)).get(course);
        return standing == null ? null : standing.completedAt();
    }

    private List<StartPage.Fact> facts(
            @Nullable Instant completed, List<StartPage.Fact> others, LtiVisit visit, Dates dates) {
        List<StartPage.Fact> facts = new ArrayList<>();
        facts.add(new StartPage.Fact(
                t("done|Completed"), completed == null ? t("Not yet") : t("On {0}", dates.date(completed))));
        facts.addAll(others);
        scoreLinks.standing(visit, dates).ifPresent(facts::add);
        return facts;
    }

    private ReadingPage page(
            LtiVisit visit,
            String title,
            String what,
            List<StartPage.Fact> facts,
            String opens,
            @Nullable OwnAccountForm own) {
        return new ReadingPage(
                titled(title), what, null, LtiUrls.opening(visit.id()), opens, buttons.secret(visit), facts, own);
    }
}
