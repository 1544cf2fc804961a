package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.lti.LaunchFault;

/** What went wrong with a launch, in plain words: what it means, and who can do something about it. */
public final class FaultWords {

    private FaultWords() {}

    /** What happened. */
    public static String why(LaunchFault fault) {
        return switch (fault) {
            case MALFORMED -> t("What your school’s system sent is incomplete.");
            case PLATFORM_UNKNOWN -> t("Your school’s system is not connected to Aliquot.");
            case PLATFORM_INACTIVE -> t("The connection to your school’s system is not active.");
            case TOO_MANY -> t("Too many people are opening this from your network at the moment.");
            case STATE_UNKNOWN -> t("This page was open for too long, or was not opened from your course.");
            case STATE_USED -> t("You already used this link.");
            case NO_COOKIE -> t("Your browser does not let Aliquot store a cookie inside this page.");
            case OTHER_BROWSER -> t("This was begun in another browser.");
            case TOKEN_MALFORMED -> t("What your school’s system sent cannot be read.");
            case ALGORITHM -> t("Your school’s system signed this in a way that is not accepted.");
            case KEY_UNKNOWN -> t("Your school’s system signed this with a key that it does not publish.");
            case KEYS_UNREACHABLE -> t("The keys of your school’s system could not be fetched.");
            case SIGNATURE -> t("The signature of your school’s system is wrong.");
            case ISSUER -> t("This comes from another system than the one that is connected.");
            case AUDIENCE -> t("This is meant for another tool.");
            case AUTHORIZED_PARTY -> t("This was given to another tool.");
            case EXPIRED -> t("This is too old.");
            case ISSUED_AHEAD -> t("The clock of your school’s system is more than a minute ahead.");
            case NONCE_USED -> t("This was sent before.");
            case NONCE_UNKNOWN -> t("This does not answer what Aliquot asked.");
            case VERSION -> t("Your school’s system uses a version of LTI other than 1.3.");
            case MESSAGE_TYPE -> t("Your school’s system asks for something that Aliquot does not do.");
            case DEPLOYMENT -> t("Aliquot does not accept links from this part of your school’s system.");
            case TARGET -> t("The link leads to another address than this one.");
            case SUBJECT -> t("Your school’s system does not say who you are.");
            case NO_COURSE -> t("This was not opened from a course.");
            case ROLE -> t("Your role in this course cannot open this link. Teaching assistants and observers cannot.");
            case NO_EXAM -> t("The link does not say what it leads to, or that is no longer there.");
            case PICK_ROLE -> t("Only instructors and course designers can add exams and lessons.");
            case PICK_TYPES ->
                t(
                        "Exams and lessons cannot be added here. Add them where your LMS offers external tools, such as an assignment.");
            case PICK_RETURN -> t("Your school’s system wants the links at an address that is not its own.");
            case ACCOUNT -> t("Your account here is suspended.");
        };
    }

    /** What to do. */
    static String todo(LaunchFault fault) {
        return switch (fault) {
            case STATE_UNKNOWN, STATE_USED, NONCE_USED, NONCE_UNKNOWN, EXPIRED ->
                t("Go back to your course and open it again.");
            case TOO_MANY -> t("Try again later. If an exam is due, tell your instructor.");
            case NO_COOKIE, OTHER_BROWSER ->
                t(
                        "Open it in a new window. If this message comes back, allow cookies for this site in the settings of your browser, or use another browser.");
            case NO_COURSE -> t("Open the link from a course, as an instructor or a learner of it.");
            case NO_EXAM ->
                t(
                        "Learners: tell your instructor. Instructors: delete this link and add the exam, lesson, or course again. If you cannot, send the code to the people who look after your LMS.");
            case ROLE, ACCOUNT -> t("Ask whoever looks after Aliquot at your school.");
            default -> t("Ask your instructor, or whoever looks after the system, and tell them the code.");
        };
    }
}
