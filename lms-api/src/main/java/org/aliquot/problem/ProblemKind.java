package org.aliquot.problem;

import org.aliquot.word.Word;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Every kind of problem the API tells of; each has a page under {@code /problems/<slug>}. */
public enum ProblemKind {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sign in first"),
    WRONG_PASSWORD(HttpStatus.UNAUTHORIZED, "Address and password do not belong together"),
    /** With 401 the sign-in waits for it; with 403 there is none yet and staff must set one up. */
    SECOND_FACTOR_NEEDED(HttpStatus.UNAUTHORIZED, "A second factor is needed"),
    WRONG_CODE(HttpStatus.UNAUTHORIZED, "The code is not right"),
    SIGN_IN_ENDED(HttpStatus.GONE, "This sign-in has ended"),
    SIGN_IN_AGAIN(HttpStatus.FORBIDDEN, "Sign in again to change this"),
    LAST_FACTOR(HttpStatus.CONFLICT, "This is the last second factor"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here for you"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This cannot be done here"),
    LINK_ENDED(HttpStatus.GONE, "This link no longer works"),
    STALE_VERSION(HttpStatus.CONFLICT, "Someone has changed this meanwhile"),
    NOT_YOURSELF(HttpStatus.CONFLICT, "You cannot do this for yourself"),
    LAST_ADMINISTRATOR(HttpStatus.CONFLICT, "This is the last administrator"),
    REVISION_CONFLICT(HttpStatus.CONFLICT, "This revision was saved before with another answer"),
    POSITION_CLOSED(HttpStatus.CONFLICT, "This question is closed"),
    DEADLINE_PASSED(HttpStatus.CONFLICT, "The time is over"),
    ATTEMPT_FINAL(HttpStatus.CONFLICT, "The attempt was handed in"),
    LEASE_LOST(HttpStatus.CONFLICT, "Another window holds the attempt"),
    TIME_LEFT(HttpStatus.CONFLICT, "There is time left"),
    ATTEMPT_OPEN(HttpStatus.CONFLICT, "The attempt is not handed in yet"),
    EXAM_RUNNING(HttpStatus.CONFLICT, "An exam with these questions is running"),
    REVIEW_NOT_OFFERED(HttpStatus.FORBIDDEN, "This exam does not show its answers"),
    NOTHING_HELD(HttpStatus.CONFLICT, "No late answers wait for a decision"),
    LESSON_CLOSED(HttpStatus.FORBIDDEN, "This lesson is not open yet"),
    NO_TIME_LIMIT(HttpStatus.CONFLICT, "The attempt has no time limit"),
    ON_BREAK(HttpStatus.CONFLICT, "The exam is on a break"),
    NO_BREAK_LEFT(HttpStatus.CONFLICT, "There is no break left to take"),
    TOO_FEW_QUESTIONS(HttpStatus.CONFLICT, "The bank cannot fill this exam"),
    ACCESS_ENDED(HttpStatus.CONFLICT, "Access to the course has ended"),
    CODE_NEEDED(HttpStatus.FORBIDDEN, "The course is entered by a class code"),
    UNKNOWN_CODE(HttpStatus.UNPROCESSABLE_CONTENT, "No class has this code"),
    ENROLLMENT_RULE(HttpStatus.CONFLICT, "The enrollment does not allow it now"),
    DECISION_REFUSED(HttpStatus.CONFLICT, "This cannot be decided now"),
    ASSIGNMENT_CLOSED(HttpStatus.CONFLICT, "The last day for this exam has passed"),
    NO_ATTEMPT_LEFT(HttpStatus.CONFLICT, "This exam was taken as often as it can be"),
    EXAM_CODE_NEEDED(HttpStatus.FORBIDDEN, "This exam starts with an access code"),
    COHORT_ARCHIVED(HttpStatus.CONFLICT, "The class is archived"),
    CLASS_FULL(HttpStatus.CONFLICT, "All seats of the class are taken"),
    APPROVAL_MISSING(HttpStatus.CONFLICT, "A colleague has to approve this first"),
    REVIEW_REFUSED(HttpStatus.CONFLICT, "The review does not allow it now"),
    LENGTH_REQUIRED(HttpStatus.LENGTH_REQUIRED, "The request does not say how long it is"),
    REQUEST_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No such format"),
    INVALID_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT, "The request breaks a rule"),
    RESPONSE_INVALID(HttpStatus.UNPROCESSABLE_CONTENT, "The response does not fit the question"),
    MODE_NOT_OFFERED(HttpStatus.UNPROCESSABLE_CONTENT, "The exam is not offered in this mode"),
    UNKNOWN_LEASE(HttpStatus.UNPROCESSABLE_CONTENT, "This lease was never given"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Wait before you try again"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The server is busy"),
    TOO_MANY_REVISIONS(HttpStatus.TOO_MANY_REQUESTS, "This answer was changed too often"),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS, "This exam was started too often today"),
    TOO_MANY_TAKEOVERS(HttpStatus.TOO_MANY_REQUESTS, "This attempt changed windows too often"),
    SERVER_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something broke on our side");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind that says no more than the status does. */
    public static ProblemKind of(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 411 -> LENGTH_REQUIRED;
            case 413 -> REQUEST_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> BUSY;
            default -> status.is5xxServerError() ? SERVER_ERROR : MALFORMED_REQUEST;
        };
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The stable word programs decide by. */
    public String code() {
        return Word.of(this);
    }
}
