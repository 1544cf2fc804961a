package org.aliquot.web.today;

import org.aliquot.completion.LastPlace;
import org.aliquot.completion.LearnerDay;
import org.aliquot.completion.LessonState;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.practice.RunningWords;
import org.aliquot.web.today.TodayPage.Action;
import org.aliquot.web.today.TodayPage.Next;

/** Chooses the one next thing: what is under way, then the lesson, then an exam, then a course. */
final class NextThing {

    private NextThing() {}

    static Next of(LearnerDay day, Dates dates) {
        if (!day.open().isEmpty()) {
            return attempt(day.open().getFirst(), dates);
        }
        LastPlace place = day.goOn();
        if (place != null) {
            return lesson(place);
        }
        return day.courses().isEmpty() ? course() : exam();
    }

    private static Next attempt(AttemptSummary attempt, Dates dates) {
        return new Next(
                "Under way",
                attempt.title(),
                RunningWords.of(attempt, dates),
                new Action("Go on with it", ExamUrls.attempt(attempt.id().toString())));
    }

    private static Next lesson(LastPlace place) {
        boolean begun = place.lesson().state() == LessonState.STARTED;
        return new Next(
                "Next, about " + Wording.minutes(place.lesson().minutes()),
                place.lesson().title(),
                begun
                        ? "You have begun this lesson of " + place.courseTitle() + "."
                        : "The next lesson of " + place.courseTitle() + ".",
                new Action(
                        begun ? "Continue reading" : "Start reading",
                        CourseUrls.lesson(place.course(), place.lesson().slug())));
    }

    private static Next exam() {
        return new Next(
                "Next",
                "Practice under exam rules",
                "Every lesson is read. An exam shows which of them to read again.",
                new Action("See the exams", ExamUrls.PRACTICE));
    }

    private static Next course() {
        return new Next(
                "First step",
                "Choose a course",
                "A course brings lessons, questions and practice exams. You read at your own pace.",
                new Action("See the courses", SiteUrls.HOME));
    }
}
