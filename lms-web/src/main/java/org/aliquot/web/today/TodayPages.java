package org.aliquot.web.today;

import java.util.List;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.DueItem;
import org.aliquot.completion.DueWork;
import org.aliquot.completion.LearnerDay;
import org.aliquot.completion.OwnProgress;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.people.AccountId;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.course.CourseWords;
import org.aliquot.web.practice.PastAttempts;
import org.aliquot.web.practice.ScoreWords;
import org.aliquot.web.today.TodayPage.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the learner's day together: one next thing, a few others, and how it stands. */
@Component
class TodayPages {

    private final OwnProgress progress;
    private final Agenda agenda;
    private final PastAttempts past;
    private final ServerClock clock;
    private final DueWork due;

    TodayPages(OwnProgress progress, Agenda agenda, PastAttempts past, ServerClock clock, DueWork due) {
        this.progress = progress;
        this.agenda = agenda;
        this.past = past;
        this.clock = clock;
        this.due = due;
    }

    TodayPage page(AccountId learner, Dates dates) {
        LearnerDay day = progress.day(learner);
        return new TodayPage(
                dates.day(clock.now()),
                lede(day.courses()),
                NextThing.of(day, dates),
                due.of(learner).stream().map(item -> due(item, dates)).toList(),
                agenda.after(day, learner),
                new TodayPage.Standing(
                        day.courses().stream().map(TodayPages::course).toList(), lastExam(day, dates)));
    }

    private static String lede(List<CourseProgress> courses) {
        if (courses.isEmpty()) {
            return "You are not enrolled in a course yet.";
        }
        int minutes = courses.stream().mapToInt(CourseProgress::minutesLeft).sum();
        String read = Wording.list(courses.stream()
                .map(course -> CourseWords.read(course) + " in " + course.title())
                .toList());
        return minutes == 0 ? read + "." : read + ", " + Wording.minutes(minutes) + " of reading left.";
    }

    private static TodayPage.Due due(DueItem item, Dates dates) {
        boolean lesson = item.kind() == AssignmentKind.LESSON;
        Integer minutes = item.minutes();
        String until = dates.until(item.dueAt());
        return new TodayPage.Due(
                item.title(),
                (item.overdue() ? "Was due " : "Due ") + until.replaceFirst("^(through|until) ", ""),
                item.overdue(),
                item.cohort()
                        + (minutes == null ? "" : ", " + Wording.minutes(minutes))
                        + (item.closes() ? ", not after that" : ""),
                new Action(
                        lesson ? "Read" : "Look at it",
                        lesson ? CourseUrls.lesson(item.course(), item.ref()) : ExamUrls.exam(item.ref())));
    }

    private static TodayPage.Course course(CourseProgress course) {
        return new TodayPage.Course(
                course.title(),
                CourseUrls.course(course.slug()),
                CourseWords.lessons(course),
                CourseWords.read(course));
    }

    private TodayPage.@Nullable LastExam lastExam(LearnerDay day, Dates dates) {
        return day.recent().stream()
                .filter(attempt -> attempt.result() != null)
                .findFirst()
                .map(attempt -> lastExam(attempt, dates))
                .orElse(null);
    }

    private TodayPage.@Nullable LastExam lastExam(AttemptSummary attempt, Dates dates) {
        var result = attempt.result();
        if (result == null) {
            return null;
        }
        Integer scaled = result.measure().scaled();
        return new TodayPage.LastExam(
                attempt.title(),
                dates.day(attempt.finalAt() == null ? attempt.startedAt() : attempt.finalAt()),
                String.valueOf(scaled == null ? result.raw() : scaled),
                scaled == null ? "of " + result.total() + " right" : ScoreWords.likely(result),
                ScoreWords.scale(result, past.scale(attempt.exam())).orElse(null),
                new Action("Read the result", ExamUrls.result(attempt.id().toString())));
    }
}
