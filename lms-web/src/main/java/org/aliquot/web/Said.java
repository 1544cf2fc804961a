package org.aliquot.web;

import java.util.Arrays;
import java.util.Optional;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What a page says about the action that led to it. Only its code travels, so nobody can put words into our mouth. */
public enum Said {
    ENROLLED(Tone.GOOD, "You are enrolled", "Start with the first lesson, or with any other."),
    ENROLL_FIRST(Tone.WARN, "This lesson belongs to the course", "Enroll, and every lesson is open to you."),
    ACCESS_ENDED(
            Tone.WARN,
            "Your access to this course has ended",
            "Ask your school, or enter the code of a new class. What you have done is kept."),
    CODE_NEEDED(Tone.WARN, "You need a class code for this course", "Your school or your instructor has it."),
    CODE_UNKNOWN(
            Tone.WARN,
            "No class of this course has that code",
            "Check the letters. A code may also have been replaced by a new one; your instructor knows it."),
    CODE_TRIES(
            Tone.WARN,
            "Too many codes that belong to no class",
            "The last one was not checked. Wait 15 minutes, and ask your instructor for the code in the meantime."),
    JOINED(Tone.GOOD, "You are in the class", "What is due, and when, stands under Today."),
    ASSIGNMENT_CLOSED(
            Tone.WARN,
            "The last day for this exam has passed",
            "Your instructor can move the day, if there is a reason."),
    NOT_OPEN_YET(Tone.WARN, "This is not open yet", "Its page says what has to come first."),
    COURSE_READ(Tone.GOOD, "That was the last lesson", "Reread what you like. The exams are under Practice."),
    SIGNED_OUT(
            Tone.GOOD,
            "You are signed out",
            "This browser keeps only how pages look, and any answers that the server does not have yet."),
    LINK_SENT(
            Tone.GOOD,
            "Check your email",
            "If this address has an account, a link is on its way. It works for one hour."),
    PASSWORD_SET(Tone.GOOD, "Your password is set", "Sign in with it. You were signed out everywhere else."),
    SIGN_UP_SENT(
            Tone.GOOD,
            "Check your email",
            "The link there confirms your address. It works for 24 hours, with the password you chose."),
    WELCOME(Tone.GOOD, "Your account is ready", "Choose a course to begin with."),
    ADDRESS_SENT(
            Tone.GOOD,
            "Check the mailbox of the new address",
            "The link there moves your account to it. Until then the old one stays."),
    ADDRESS_MOVED(Tone.GOOD, "Your account has moved", "From now on you sign in with the new address."),
    EXPORTED_OFTEN(
            Tone.WARN,
            "Nothing was downloaded",
            "You can download your data five times a day. Try again in a few minutes, or tomorrow."),
    ERASURE_NOTED(
            Tone.GOOD,
            "Your account will be erased in two weeks",
            "Until then everything works as before, and you can change your mind here."),
    ERASURE_TAKEN_BACK(Tone.GOOD, "Your account stays", "It will not be erased."),
    PROFILE_SAVED(Tone.GOOD, "Saved", "It shows from this page on."),
    PASSWORD_CHANGED(Tone.GOOD, "Your password is changed", "You were signed out everywhere else."),
    SIGN_IN_ENDED(Tone.GOOD, "Signed out", "That browser or program has to sign in again."),
    SIGN_INS_ENDED(Tone.GOOD, "Signed out everywhere else", "You are now signed in only here."),
    FACTOR_ADDED(Tone.GOOD, "Added", "You can use it the next time you sign in. You were signed out everywhere else."),
    FACTOR_REMOVED(Tone.GOOD, "Removed", "You can no longer sign in with it."),
    LAST_FACTOR(
            Tone.WARN,
            "Nothing was removed",
            "Instructors and administrators must keep at least one. Add another first."),
    SIGN_IN_OVER(Tone.WARN, "Please start over", "The sign-in took too long, or too many codes were wrong."),
    EXAM_RUNNING(
            Tone.WARN,
            "An exam with some of these questions is under way",
            "Reasons are shown again once it is handed in."),
    MODE_NOT_OFFERED(Tone.WARN, "This exam is not offered that way", "Choose one of the ways below."),
    TOO_MANY_TODAY(
            Tone.WARN,
            "You have started this exam 100 times today",
            "That is the limit for one day. Try again tomorrow, or take another exam or quiz."),
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
        return Word.of(this);
    }

    public String tone() {
        return Word.of(tone);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
