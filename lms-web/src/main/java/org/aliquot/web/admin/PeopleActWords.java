package org.aliquot.web.admin;

import java.time.LocalDate;
import java.time.ZoneId;
import org.aliquot.directory.BulkAct;
import org.aliquot.directory.BulkKind;
import org.aliquot.directory.BulkStep;
import org.aliquot.directory.Fate;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.jspecify.annotations.Nullable;

/** What is done to many people, in words. */
final class PeopleActWords {

    private static final String TO = " → ";

    private PeopleActWords() {}

    static String title(BulkKind kind) {
        return switch (kind) {
            case SUSPEND -> "Suspend";
            case REINSTATE -> "Reinstate";
            case INVITE -> "Send the invitation again";
            case ACCOMMODATE -> "Set the accommodation";
            case ENROLL -> "Enroll";
            case EXTEND -> "Extend access";
            case UNTIL -> "Set the last day";
            case PAUSE -> "Pause access";
            case GO_ON -> "Resume access";
            case PAYER -> "Change who pays";
        };
    }

    /** {@code Suspended 38 people}. */
    static String done(BulkKind kind, int people) {
        String who = Wording.count(people, "person", "people");
        return switch (kind) {
            case SUSPEND -> who + " suspended";
            case REINSTATE -> who + " reinstated";
            case INVITE -> who + " invited again";
            case ACCOMMODATE -> "Accommodation of " + who + " set";
            case ENROLL -> who + " enrolled";
            case EXTEND -> "Access of " + who + " extended";
            case UNTIL -> "Last day of " + who + " set";
            case PAUSE -> "Access of " + who + " paused";
            case GO_ON -> "Access of " + who + " resumed";
            case PAYER -> "Payer of " + who + " changed";
        };
    }

    static String fate(BulkAct act, BulkStep step, Dates dates, ZoneId zone) {
        return switch (step.fate()) {
            case Fate.Changes(var endsOn) -> change(act, step, endsOn, dates, zone);
            case Fate.Stays(var why) -> why(why);
            case Fate.Refused(var why) -> EnrollmentWords.why(why);
        };
    }

    private static String change(BulkAct act, BulkStep step, @Nullable LocalDate endsOn, Dates dates, ZoneId zone) {
        EnrollmentRecord has = step.enrollment();
        return switch (act) {
            case BulkAct.Plain(var kind) -> plain(kind);
            case BulkAct.Accommodate(var needs) ->
                orNone(PeopleWords.of(step.person().accommodation())) + TO + orNone(PeopleWords.of(needs));
            case BulkAct.IntoCourse _ -> has == null ? "Will be enrolled." : "Will be enrolled again.";
            case BulkAct.IntoClass(var _, var leaves) ->
                leaves == null ? "Joins the class." : "Joins the class and leaves the other one.";
            case BulkAct.Until _ -> moved(has, endsOn, dates, zone);
            case BulkAct.PaidBy(var _, var payer, var name) ->
                (has == null
                                ? ""
                                : EnrollmentWords.payer(
                                        has.terms().payer(), has.terms().payerName()))
                        + TO
                        + EnrollmentWords.payer(payer, name);
            case BulkAct.Access(var kind, var _) ->
                switch (kind) {
                    case PAUSE -> "Pauses from today on.";
                    case GO_ON -> "Access resumes today. The last day moves later by the length of the pause.";
                    case EXTEND -> moved(has, endsOn, dates, zone);
                    case SUSPEND, REINSTATE, INVITE, ACCOMMODATE, ENROLL, UNTIL, PAYER -> "";
                };
        };
    }

    private static String plain(BulkKind kind) {
        return switch (kind) {
            case SUSPEND -> "Will be suspended and signed out everywhere.";
            case REINSTATE -> "Can sign in again.";
            case INVITE -> "Will get a new link, good for seven days. Earlier links stop working.";
            case ACCOMMODATE, ENROLL, EXTEND, UNTIL, PAUSE, GO_ON, PAYER -> "";
        };
    }

    private static String moved(@Nullable EnrollmentRecord has, @Nullable LocalDate endsOn, Dates dates, ZoneId zone) {
        return end(has == null ? null : has.standing().endsOn(), dates, zone) + TO + end(endsOn, dates, zone);
    }

    private static String end(@Nullable LocalDate endsOn, Dates dates, ZoneId zone) {
        return endsOn == null
                ? "no last day"
                : dates.until(endsOn.atStartOfDay(zone).toInstant());
    }

    private static String orNone(String needs) {
        return needs.isEmpty() ? "none" : needs;
    }

    private static String why(Fate.Why why) {
        return switch (why) {
            case ALREADY -> "Already set this way.";
            case YOURSELF -> "This is you. Another administrator could do that.";
            case ADMINISTRATOR -> "An administrator. Suspend administrators one at a time, on their page.";
            case HAS_PASSWORD -> "Has chosen a password, so needs no invitation.";
            case SUSPENDED -> "Is suspended. Reinstate them first.";
            case TEST_STUDENT ->
                "Is a test student of the LMS. Test students count nowhere, and join no course or class.";
            case NOT_ENROLLED -> "Is not enrolled in this course.";
            case NO_SEAT -> "The class has no free seat left.";
        };
    }
}
