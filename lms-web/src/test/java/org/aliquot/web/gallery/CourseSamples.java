package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.course.CoursePage;
import org.aliquot.web.course.CoursePage.Lesson;
import org.aliquot.web.course.CoursePage.Section;
import org.aliquot.web.course.CoursePage.Standing;
import org.aliquot.web.course.CoursePage.State;

/** A course from outside and from inside. */
final class CourseSamples {

    private CourseSamples() {}

    static CoursePage visitor() {
        return page(new Standing.Visitor("/sign-in?next=%2Fcourses%2Fmlt", null));
    }

    static CoursePage outside() {
        return page(new Standing.Outside("/courses/mlt/enrollment", true, false, null, ""));
    }

    static CoursePage ended() {
        return page(new Standing.Outside(
                "/courses/mlt/enrollment",
                false,
                false,
                "Your access has ended. What you have done is kept. Ask your school, or enter the code of a class.",
                "K7QMN-4T9R"));
    }

    static CoursePage course() {
        return page(new Standing.Inside(
                List.of(State.DONE, State.STARTED, State.OPEN, State.OPEN),
                "through Dec 31, 2026",
                "If you need more time, ask your school. The rules of the course allow an extension through Jan 30, 2027.",
                new CoursePage.Next("ABO and H", "35 minutes", "/courses/mlt/mlt-bb-02", true),
                ProgressSamples.rule(true),
                "/courses/mlt/enrollment",
                ""));
    }

    private static CoursePage page(Standing standing) {
        return new CoursePage(
                "mlt",
                "MLT preparation",
                "Seven areas of the medical laboratory technician exams, from specimen to result.",
                "7 lessons, 3 h 40 min",
                List.of(
                        new Section(
                                "part-1",
                                "Blood Banking",
                                "2 lessons, 60 minutes",
                                List.of(
                                        lesson(
                                                "Antigens and antibodies",
                                                "Say why a weak reaction at room temperature is not the end of the"
                                                        + " story.",
                                                State.DONE),
                                        lesson(
                                                "ABO and H",
                                                "Read forward and reverse groups, and find the reason when they"
                                                        + " disagree.",
                                                State.STARTED))),
                        new Section(
                                "part-2",
                                "Laboratory Operations",
                                "2 lessons, 50 minutes",
                                List.of(
                                        lesson(
                                                "Shift or trend?",
                                                "Tell a sudden change from a slow drift on a control chart.",
                                                State.OPEN),
                                        new Lesson(
                                                "When to hold results",
                                                "Decide what happens to patient results when a rule breaks.",
                                                "25 minutes",
                                                null,
                                                State.OPEN,
                                                "Opens once you have completed “Shift or trend?”.")))),
                standing);
    }

    private static Lesson lesson(String title, String summary, State state) {
        return new Lesson(title, summary, "25 minutes", "/courses/mlt/x", state, null);
    }
}
