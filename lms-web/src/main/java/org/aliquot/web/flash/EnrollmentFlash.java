package org.aliquot.web.flash;

/** What is said about access to courses. */
public enum EnrollmentFlash implements Flash {
    ENROLLED("Enrolled. The course is open to them from the first day of their access."),
    ACCESS_EXTENDED("Extended. The new last day holds at once."),
    NOT_EXTENDED("Undone. The last day is what it was before."),
    PAUSED("Paused. The days of the pause are given back when access resumes."),
    RESUMED("Resumed. The last day has moved by the days of the pause."),
    WITHDRAWN("Ended. What runs now may be finished; nothing new can be started."),
    WINDOW_SET("Saved. The new days hold at once."),
    POLICY_SET("Saved. It holds for those who enroll from now on.");

    private final String title;

    EnrollmentFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
