package org.aliquot.web.hook;

import org.aliquot.hooks.HookDelivery;
import org.aliquot.hooks.HookEvent;
import org.aliquot.hooks.HookStatus;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;

/** Webhooks in words. Of what the other side answers only the status is told, never its words. */
final class HookWords {

    static final String LEADS_INSIDE =
            "This address redirects into a private network. Only public addresses are called.";

    private HookWords() {}

    static String event(HookEvent event) {
        return switch (event) {
            case ENROLLMENT -> "Someone is enrolled in a course";
            case ATTEMPT_FINAL -> "An exam attempt is final";
            case ATTEMPT_RESCORED -> "An exam attempt is scored again";
            case COURSE_COMPLETED -> "Someone completes a course";
            case TEST -> "Test";
        };
    }

    /** In a list. */
    static String brief(HookEvent event) {
        return switch (event) {
            case ENROLLMENT -> "Enrollments";
            case ATTEMPT_FINAL -> "Final attempts";
            case ATTEMPT_RESCORED -> "Rescored attempts";
            case COURSE_COMPLETED -> "Completed courses";
            case TEST -> "Tests";
        };
    }

    static String status(HookStatus status) {
        return switch (status) {
            case ACTIVE -> "Active";
            case PAUSED -> "Paused";
            case GONE -> "Paused: the other system answered that this address is gone for good";
            case FAILING -> "Paused: no message arrived for three days";
        };
    }

    static String state(HookDelivery message, boolean active, Dates dates) {
        return switch (message.state()) {
            case DELIVERED -> "Delivered";
            case FAILED ->
                message.event() == HookEvent.TEST
                        ? "A test is sent only once"
                        : "Given up after " + Wording.count(message.tries(), "try", "tries");
            case WAITING -> {
                if (!active && message.event() != HookEvent.TEST) {
                    yield "Waits until you resume";
                }
                yield message.tries() == 0
                        ? "Waiting to be sent"
                        : "Tried " + Wording.count(message.tries(), "time") + ", next try after "
                                + dates.dateTime(message.nextAt());
            }
        };
    }

    static String answer(HookDelivery message) {
        Integer status = message.status();
        if (status != null) {
            return "Answered " + status + meaning(status);
        }
        NoAnswer problem = message.problem();
        return problem == null ? "" : problem(problem);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 403 -> ": it does not accept us. Check the secret in its settings.";
            case 404 -> ": it has nothing at this address.";
            case 410 -> ": this address is gone for good.";
            case 429 -> ": it wants fewer messages at a time.";
            default ->
                switch (status / 100) {
                    case 2 -> "";
                    case 3 -> ": it redirects, which is not followed. Enter the final address.";
                    case 4 -> ": it refused the message.";
                    default -> ": it has a problem of its own.";
                };
        };
    }

    static String problem(NoAnswer problem) {
        return switch (problem) {
            case FORBIDDEN_TARGET ->
                "The address must begin with https:// and name a host, without a user name or password.";
            case PRIVATE_HOST -> "This host is in a private network. Only public addresses are called.";
            case UNKNOWN_HOST -> "No such host is known.";
            case BAD_CERTIFICATE -> "Its certificate is not valid for this host, or has expired.";
            case NO_CONNECTION -> "Nothing answers at this address.";
            case TOO_SLOW -> "It did not answer in time. The message may have arrived.";
            case CUT_OFF -> "It closed the connection without an answer. The message may have arrived.";
            case TOO_LARGE -> "Its answer was too large. The message may have arrived.";
        };
    }
}
