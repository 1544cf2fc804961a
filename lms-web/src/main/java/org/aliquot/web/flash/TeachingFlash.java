package org.aliquot.web.flash;

/** What is said to authors of courses and lessons. */
public enum TeachingFlash implements Flash {
    LESSON_PUBLISHED("Published. Whoever opens the lesson from now on reads this version."),
    LESSON_RETIRED("Retired. Learners no longer find this lesson; what they did in it stays."),
    LESSON_RESTORED("Back in its course, as it was."),
    COURSE_CHANGED("Changed. Learners see it when they open the course."),
    COURSE_PUBLISHED("Published. Learners can find this course and enroll."),
    COURSE_RETIRED("Retired. Learners no longer find this course; what they did in it stays."),
    RELEASE_CHANGED("Saved. People who have begun the lesson can still open it."),
    COMPLETION_CHANGED("Saved. Learners see it now; those who already meet it have completed the course."),
    PACK_TAKEN("Taken. What the pack brought is what learners read from now on."),
    PACK_KEPT_OUT("Kept. The pack's text is not asked about again until the pack changes."),
    EXHIBIT_KEPT("Uploaded. It is the first one in the list below; insert it where it belongs."),
    SAVED("Draft saved."),
    MERGED("Draft saved, together with what a colleague saved meanwhile in other fields."),
    UNCHANGED("Nothing has changed since it was published, so there is no new version."),
    DISCARDED("Draft discarded. This is the published version.");

    private final String title;

    TeachingFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
