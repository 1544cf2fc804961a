package org.aliquot.passback;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.aliquot.outgoing.AnswerWords;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.outgoing.RetryAfter;

/** What an answer of a system means for what was sent to it. */
sealed interface Outcome {

    record Done() implements Outcome {}

    /** Somebody set another grade by hand: it stays. */
    record Kept() implements Outcome {}

    /**
     * The system cannot now, or nobody knows whether it did: tried again, the same changes nothing.
     *
     * @param asked how long the system wants to be left alone
     * @param trouble what is wrong with the connection, for an administrator
     * @param words of the system
     */
    record Later(Duration asked, String trouble, String words) implements Outcome {

        /** The longer of what the system asks for and our own. */
        Duration pause(Duration own) {
            return asked.compareTo(own) > 0 ? asked : own;
        }
    }

    record No(Refusal why, String words) implements Outcome {}

    Set<Integer> NOT_NOW = Set.of(408, 425, 429);

    /** Canvas says so with the status for what is forbidden. */
    String TOO_FAST = "rate limit exceeded";

    /** What was answered to a call with our token. */
    static Outcome of(CallResult result, Instant now) {
        return switch (result) {
            case CallResult.Answered answer when answer.isSuccess() -> new Done();
            case CallResult.Answered answer when isLater(answer) -> later("The LMS did not accept scores", answer, now);
            case CallResult.Answered answer -> new No(refusal(answer.status()), AnswerWords.of(answer));
            case CallResult.Unanswered(var why) when isForbidden(why) -> new No(Refusal.ADDRESS, "");
            case CallResult.Unanswered(var why) -> unanswered("The LMS did not accept scores", why);
        };
    }

    /** A token that is not given is a matter of the whole connection, and comes when somebody has put that right. */
    static Outcome ofToken(CallResult result, Instant now) {
        return switch (result) {
            case CallResult.Answered answer -> {
                Later later = later("The LMS does not let Aliquot sign in to send scores", answer, now);
                String said = later.words().isEmpty() ? "" : " It says: “" + later.words() + "”";
                String todo =
                        " Check the client ID, the token address, the audience, and in the LMS the address of Aliquot’s keys and"
                                + " that the tool is switched on.";
                yield new Later(later.asked(), later.trouble() + said + todo, later.words());
            }
            case CallResult.Unanswered(var why) ->
                unanswered("The LMS does not let Aliquot sign in to send scores", why);
        };
    }

    private static Later later(String trouble, CallResult.Answered answer, Instant now) {
        return new Later(
                RetryAfter.of(answer, now).orElse(Duration.ZERO),
                "%s. The answer had status %d.".formatted(trouble, answer.status()),
                AnswerWords.of(answer));
    }

    private static Later unanswered(String trouble, NoAnswer why) {
        return switch (why) {
            case FORBIDDEN_TARGET, PRIVATE_HOST ->
                new Later(Duration.ZERO, trouble + ". The address is not one that Aliquot may use.", "");
            case UNKNOWN_HOST -> new Later(Duration.ZERO, trouble + ". No host has the name in the address.", "");
            case BAD_CERTIFICATE -> new Later(Duration.ZERO, trouble + ". Its certificate is not valid.", "");
            case TOO_LARGE ->
                new Later(Duration.ZERO, trouble + ". It sent something that is not an answer; check the address.", "");
            case NO_CONNECTION, TOO_SLOW, CUT_OFF ->
                new Later(Duration.ZERO, trouble + ". It did not answer. Aliquot keeps trying for seven days.", "");
        };
    }

    private static boolean isForbidden(NoAnswer why) {
        return why == NoAnswer.FORBIDDEN_TARGET || why == NoAnswer.PRIVATE_HOST;
    }

    private static boolean isLater(CallResult.Answered answer) {
        return answer.status() >= 500
                || answer.status()
                        < 400 // a redirect, which is not followed: to a page about maintenance, or to a new home
                || NOT_NOW.contains(answer.status())
                || answer.status() == 403
                        && answer.body().toLowerCase(Locale.ROOT).contains(TOO_FAST);
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 401 -> Refusal.TOKEN;
            case 403 -> Refusal.NOT_ALLOWED;
            case 404, 410 -> Refusal.COLUMN_GONE;
            case 409 -> Refusal.NEWER;
            default -> Refusal.NOT_TAKEN;
        };
    }
}
