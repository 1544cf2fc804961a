package org.aliquot.web.staff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was just done, told once after a redirect; travels as a short code in the address. */
public enum Flash {
    PUBLISHED("Published. New attempts get this version; running ones keep theirs."),
    UNCHANGED("Nothing has changed since it was published, so there is no new version."),
    SAVED("Draft saved."),
    CHANGED("Quiz changed. New attempts get the new list; running ones keep theirs."),
    PERSON_SAVED("Saved."),
    INVITED("Invited. The link goes by mail; the outbox says when."),
    HAS_COME("No invitation was sent: this person has a password, or may not sign in."),
    SUSPENDED("Suspended. They are signed out and cannot sign in."),
    REINSTATED("Reinstated. They can sign in again."),
    NOT_YOURSELF("Nothing was changed: nobody suspends themselves."),
    LAST_ADMINISTRATOR("Nothing was changed: this is the last administrator."),
    IMPORTED("Imported, all of it."),
    IMPORT_UNDONE("The import is undone."),
    MAIL_AGAIN("The message is sent again within seconds."),
    MAIL_OVER("There is nothing left to send: the text is gone, or its link has ended."),
    LESSON_PUBLISHED("Published. Whoever opens the lesson from now on reads this version."),
    DISCARDED("Draft discarded. This is the published version."),
    LESSON_RETIRED("Retired. Learners no longer find this lesson; what they did in it stays."),
    LESSON_RESTORED("Back in its course, as it was."),
    COURSE_CHANGED("Changed. Learners see it when they open the course."),
    COURSE_PUBLISHED("Published. Learners can find this course and enroll."),
    COURSE_RETIRED("Retired. Learners no longer find this course; what they did in it stays."),
    RELEASE_CHANGED("Saved. Who has begun the lesson keeps it open."),
    PACK_TAKEN("Taken. What the pack brought is what learners read from now on."),
    PACK_KEPT_OUT("Kept. The pack's text is not asked about again until the pack changes."),
    EXHIBIT_KEPT("Kept. Insert it where it belongs: it is the first under Drawings and pictures."),
    EXTENDED("Extra time given. It is on the learner's screen within seconds."),
    DECIDED("Decided. The score is worked out anew, and the learner sees both."),
    ACCOMMODATED("Saved. It applies to everything timed, also to what runs now.");

    private final String text;

    Flash(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The address that tells it. */
    public String at(String url) {
        return url + (url.contains("?") ? "&" : "?") + "done=" + code();
    }

    /** The flash of this code; an unknown code says nothing. */
    public static @Nullable Flash of(@Nullable String code) {
        for (Flash flash : values()) {
            if (flash.code().equals(code)) {
                return flash;
            }
        }
        return null;
    }
}
