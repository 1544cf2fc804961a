package org.aliquot.web.staff;

import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What was just done, told once after a redirect; travels as a short code in the address. */
public enum Flash {
    PUBLISHED("Published. New attempts get this version; running ones keep theirs."),
    UNCHANGED("Nothing has changed since it was published, so there is no new version."),
    SAVED("Draft saved."),
    MERGED("Draft saved, together with what a colleague saved meanwhile in other fields."),
    REVIEW_ASKED("Sent for review. You will be told when somebody has looked at it."),
    REVIEW_TAKEN_BACK("Taken back. Nobody needs to look at it any more; the comments stay."),
    APPROVED("Approved. The author is told and decides when to publish it."),
    SENT_BACK("Sent back. The author is told."),
    COMMENTED("Comment added. The people concerned are told."),
    RESOLVED("Resolved."),
    OPEN_AGAIN("Open again."),
    AUTHOR_ADDED("Added. They are one of the authors from now on."),
    AUTHOR_REMOVED("Taken out. They are no longer one of the authors."),
    RETIRED("Retired. No new attempt gets it; what was answered stays."),
    RESTORED("Given to new attempts again."),
    REVIEW_RULE_SET("Saved. It applies the next time a question is published."),
    CHANGED("Quiz changed. New attempts get the new list; running ones keep theirs."),
    QUIZ_MADE("Made. Nobody is offered it until you choose a course under Rules."),
    EXAM_COPIED("Copied. Nobody is offered the copy until you choose a course."),
    RULES_CHANGED("Saved. New attempts follow these rules; running ones keep theirs."),
    PERSON_SAVED("Saved."),
    INVITED("Invited. The link goes by mail; the outbox says when."),
    HAS_COME("No invitation was sent: this person has a password, or may not sign in."),
    SUSPENDED("Suspended. They are signed out and cannot sign in."),
    SIGNED_OUT("Signed out everywhere. They can sign in again."),
    REINSTATED("Reinstated. They can sign in again."),
    FACTORS_RESET(
            "Reset. They were signed out and told by mail. Next time they sign in with their password alone; instructors and administrators then set up two-step sign-in again."),
    ERASED("Erased. Their name and address are gone for good; what they did stays without a person."),
    NOT_YOURSELF("Nothing was changed. You cannot suspend, reset, or erase your own account."),
    LAST_ADMINISTRATOR("Nothing was changed: this is the last administrator."),
    IMPORTED("Imported, all of it."),
    IMPORT_UNDONE("The import is undone."),
    QUESTIONS_TAKEN_BACK("Undone. Questions that somebody has worked on since stay."),
    IMPORT_CALLED_OFF("Canceled."),
    QUESTION_MENDED("Saved. It is taken as you wrote it."),
    MAIL_AGAIN("The message is sent again within seconds."),
    MAIL_OVER("There is nothing left to send: the text is gone, or its link has ended."),
    LESSON_PUBLISHED("Published. Whoever opens the lesson from now on reads this version."),
    DISCARDED("Draft discarded. This is the published version."),
    LESSON_RETIRED("Retired. Learners no longer find this lesson; what they did in it stays."),
    LESSON_RESTORED("Back in its course, as it was."),
    COURSE_CHANGED("Changed. Learners see it when they open the course."),
    COURSE_PUBLISHED("Published. Learners can find this course and enroll."),
    COURSE_RETIRED("Retired. Learners no longer find this course; what they did in it stays."),
    RELEASE_CHANGED("Saved. People who have begun the lesson can still open it."),
    COMPLETION_CHANGED("Saved. Learners see it now; those who already meet it have completed the course."),
    PACK_TAKEN("Taken. What the pack brought is what learners read from now on."),
    PACK_KEPT_OUT("Kept. The pack's text is not asked about again until the pack changes."),
    EXHIBIT_KEPT("Kept. Insert it where it belongs: it is the first drawing or picture to insert."),
    PICTURE_KEPT("Kept, and shown with the question. Learners get it once you publish."),
    VIEW_SAVED("Saved. The view opens with these filters, this order and these columns."),
    VIEW_REMOVED("Removed. The report itself stays."),
    VIEW_STALE("Not removed: the view was changed meanwhile. This is how it stands."),
    FILTER_SAVED("Saved. It stands above the list, for you alone."),
    FILTER_REMOVED("Removed. The questions themselves stay."),
    FILTER_UNNAMED("Not saved: a filter needs a name of at most 80 letters."),
    NONE_CHOSEN("No question is marked. Mark some first."),
    NOTHING_CHANGED("Nothing was changed: none of these questions needed it."),
    CHANGE_UNDONE("Undone. The questions are as before."),
    CHANGE_UNDONE_PARTLY("Undone where nobody has changed the question since; the others stay as they are."),
    EXTENDED("Extra time given. It is on the learner's screen within seconds."),
    DECIDED("Decided. The score is worked out anew, and the learner sees both."),
    ENROLLED("Enrolled. The course is open to them from the first day of their access."),
    ACCESS_EXTENDED("Extended. The new last day holds at once."),
    PAUSED("Paused. The days of the pause are given back when it goes on."),
    RESUMED("Resumed. The last day has moved by the days of the pause."),
    WITHDRAWN("Ended. What runs now may be finished; nothing new can be started."),
    WINDOW_SET("Saved. The new days hold at once."),
    POLICY_SET("Saved. It holds for those who enroll from now on."),
    CLASS_MADE("Made. Give its code to the learners, or add them here."),
    CLASS_SAVED("Saved. New dates hold for those who join from now on."),
    CODE_MADE("There is a new code. The old one no longer works."),
    CODE_WITHDRAWN("The code is withdrawn. People in the class stay in it."),
    MEMBERS_ADDED("Added, and enrolled on the terms of the class."),
    MEMBER_REMOVED("Taken out of the class. Their access to the course stays as it is."),
    INSTRUCTOR_ADDED("Added. They see this class and its people from now on."),
    INSTRUCTOR_REMOVED("Taken out. They no longer see this class."),
    ARCHIVED("Archived. It is kept as it is, and nobody joins it."),
    REOPENED("Open again."),
    PACED("Pace list saved. It is on the learners' pages now."),
    ASSIGNED("Assigned. It is on the learners' pages now."),
    UNASSIGNED("No longer assigned. What was done stays."),
    CALIBRATION_ADOPTED("In use. Attempts that begin from now on are scored by these difficulties."),
    KEPT_AS_IS("Kept. It asks for a look again when something else stands out, or in its next version."),
    NO_NOTE("Not kept: say in up to 500 letters why it may stand. It goes into the audit log."),
    NO_LOOK_WANTED("Nothing to keep: its figures no longer ask for a look."),
    SCORES_ADJUSTED("Decided. Scores are worked out anew, and learners whose score changes are told."),
    SCORES_RESTORED("Undone. Scores become exactly what they were."),
    FORMS_ADOPTED("In use. Attempts that begin from now on get one of these forms."),
    FORMS_WITHDRAWN("No forms in use. Each attempt is drawn from the bank again."),
    CALIBRATION_DECLINED("Not used. The calibration is kept to look at."),
    ACCOMMODATED("Saved. It applies to everything timed, also to what runs now.");

    private final String text;

    Flash(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public String code() {
        return Word.of(this);
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
