package org.aliquot.web.course;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.web.Wording;
import org.aliquot.web.course.CoursePage.State;

/** How a course and a reader's way through it are put into words and ticks, on every page alike. */
public final class CourseWords {

    private CourseWords() {}

    /** {@code 7 lessons, 3 h 40 min}. */
    public static String facts(int lessons, int minutes) {
        return Wording.count(lessons, "lesson") + ", " + Wording.minutes(minutes);
    }

    /** {@code 3 of 7 lessons read}. */
    public static String read(CourseProgress reading) {
        return t("{0} of {1} read", reading.lessonsDone(), Wording.count(reading.lessonsTotal(), "lesson"));
    }

    /** Each lesson's state in course order. */
    public static List<State> lessons(CourseProgress reading) {
        return reading.lessons().stream().map(CourseWords::state).toList();
    }

    static State state(LessonStanding lesson) {
        return switch (lesson.state()) {
            case STARTED -> State.STARTED;
            case COMPLETED -> State.DONE;
            case null -> State.OPEN;
        };
    }
}
