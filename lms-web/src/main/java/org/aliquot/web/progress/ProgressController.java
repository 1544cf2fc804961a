package org.aliquot.web.progress;

import java.time.Duration;
import org.aliquot.access.Audience;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LearnerProgress;
import org.aliquot.completion.OwnProgress;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.course.CourseWords;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.practice.PastAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How far a learner has come, by lesson and by exam. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ProgressController {

    private final OwnProgress progress;
    private final PastAttempts past;

    ProgressController(OwnProgress progress, PastAttempts past) {
        this.progress = progress;
        this.past = past;
    }

    @GetMapping(SiteUrls.PROGRESS)
    ModelAndView progress(@AuthenticationPrincipal Caller caller, Visit visit) {
        LearnerProgress own = progress.progress(caller.id());
        ProgressPage view = new ProgressPage(
                own.courses().stream()
                        .map(course ->
                                course(course, RuleWords.of(own.standings().get(course.slug()), visit.dates())))
                        .toList(),
                past.views(own.finished(), visit.dates()));
        return visit.page("Progress", Destination.PROGRESS).show("progress/page", view);
    }

    private static ProgressPage.Course course(CourseProgress course, RuleWords.@Nullable View rule) {
        return new ProgressPage.Course(
                course.title(),
                CourseUrls.course(course.slug()),
                CourseWords.lessons(course),
                CourseWords.read(course),
                time(course),
                rule);
    }

    private static String time(CourseProgress course) {
        return course.secondsSpent() < 60
                ? ""
                : length(course.secondsSpent()) + " with its lessons, " + length(course.secondsThisWeek())
                        + " of it this week.";
    }

    private static String length(int seconds) {
        return seconds == 0 ? "none" : Wording.length(Duration.ofSeconds(seconds));
    }
}
