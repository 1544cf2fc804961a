package org.aliquot.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page says about the action that led to it. Only its code travels, so nobody can put words into our mouth. */
public enum Said {
    ENROLLED(Tone.GOOD, "You are enrolled", "Start with the first lesson, or with any other."),
    ENROLL_FIRST(Tone.WARN, "This lesson belongs to the course", "Enroll, and every lesson is open to you."),
    ACCESS_ENDED(
            Tone.WARN,
            "Your access to this course has ended",
            "Ask your school, or enter the code of a new class. What you have done is kept."),
    CODE_NEEDED(Tone.WARN, "This course is entered by a class code", "Your school or your instructor has it."),
    CODE_UNKNOWN(
            Tone.WARN,
            "No class of this course has that code",
            "Check the letters. A code may also have been replaced by a new one; your instructor knows it."),
    CODE_TRIES(
            Tone.WARN,
            "That were too many codes that no class has",
            "Nothing was looked up. Wait a quarter of an hour, and ask your instructor for the code meanwhile."),
    JOINED(Tone.GOOD, "You are in the class", "What is due, and when, stands under Today."),
    ASSIGNMENT_CLOSED(
            Tone.WARN,
            "The last day for this exam has passed",
            "Your instructor can move the day, if there is a reason."),
    NOT_OPEN_YET(Tone.WARN, "This is not open yet", "What it waits for stands beside its rules."),
    COURSE_READ(Tone.GOOD, "That was the last lesson", "Reread what you like. The exams are under Practice."),
    SIGNED_OUT(Tone.GOOD, "You are signed out", "Nothing of yours is kept in this browser but how pages look."),
    LINK_SENT(
            Tone.GOOD,
            "Look into your mailbox",
            "If this address has an account, a link is on its way. It works for one hour."),
    PASSWORD_SET(Tone.GOOD, "Your password is set", "Sign in with it. You were signed out everywhere else."),
    SIGN_UP_SENT(
            Tone.GOOD,
            "Look into your mailbox",
            "The link there confirms your address. It works for 24 hours, with the password you chose."),
    WELCOME(Tone.GOOD, "Your account is made", "Choose a course to begin with."),
    ADDRESS_SENT(
            Tone.GOOD,
            "Look into the mailbox of the new address",
            "The link there moves your account to it. Until then the old one stays."),
    ADDRESS_MOVED(Tone.GOOD, "Your account has moved", "From now on you sign in with the new address."),
    EXPORTED_OFTEN(
            Tone.WARN,
            "Not now",
            "Everything about you can be downloaded five times a day. Try again in some minutes, or tomorrow."),
    ERASURE_NOTED(
            Tone.GOOD,
            "You will be erased in two weeks",
            "Until then everything goes on as before, and you can take it back here."),
    ERASURE_TAKEN_BACK(Tone.GOOD, "Your account stays", "Nothing was erased."),
    PROFILE_SAVED(Tone.GOOD, "Saved", "It shows from this page on."),
    PASSWORD_CHANGED(Tone.GOOD, "Your password is changed", "You were signed out everywhere else."),
    SIGN_IN_ENDED(Tone.GOOD, "Ended", "Whoever uses that browser or program must sign in again."),
    SIGN_INS_ENDED(Tone.GOOD, "Ended everywhere else", "You are signed in here only."),
    FACTOR_ADDED(
            Tone.GOOD, "That worked", "From the next sign-in on it is asked for. You were signed out everywhere else."),
    FACTOR_REMOVED(Tone.GOOD, "Removed", "It no longer signs you in."),
    LAST_FACTOR(Tone.WARN, "Nothing was removed", "Whoever teaches or administers keeps one. Add another first."),
    SIGN_IN_OVER(
            Tone.WARN, "Begin again, please", "The sign-in waited for too long, or too many codes were not right."),
    EXAM_RUNNING(
            Tone.WARN,
            "An exam with some of these questions is under way",
            "Reasons are shown again once it is handed in."),
    MODE_NOT_OFFERED(Tone.WARN, "This exam is not offered that way", "Choose one of the ways below."),
    TOO_MANY_TODAY(
            Tone.WARN,
            "You have started this exam 100 times today",
            "That is all for one day. Go on tomorrow, or take another exam or quiz."),
    TOO_FEW_QUESTIONS(
            Tone.WARN,
            "This exam cannot be put together now",
            "There are too few published questions in one of its areas. Your instructor can add some; nothing was started."),
    NOT_SHOWN_AGAIN(Tone.WARN, "The questions of this exam are not shown again", "Its result is all there is.");

    private enum Tone {
        GOOD,
        WARN
    }

    private final Tone tone;
    private final String title;
    private final String text;

    Said(Tone tone, String title, String text) {
        this.tone = tone;
        this.title = title;
        this.text = text;
    }

    public static Optional<Said> of(@Nullable String code) {
        return Arrays.stream(values()).filter(said -> said.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String tone() {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
