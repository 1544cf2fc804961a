package org.aliquot.web.attempt;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.delivery.ResultView;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.web.Wording;
import org.aliquot.web.practice.ScoreWords;
import org.jspecify.annotations.Nullable;

/** A result in words: never more certain than its interval. */
final class ResultWords {

    private ResultWords() {}

    static String title(ResultView result, ScoreScale scale) {
        Integer scaled = result.measure().scaled();
        Integer low = result.measure().low();
        Integer high = result.measure().high();
        if (scaled == null || low == null || high == null) {
            return ScoreWords.right(result);
        }
        if (result.measure().pass() == null) {
            return "Not finished: an estimate only";
        }
        double pass = ScoreWords.pass(scale);
        if (scaled >= pass) {
            return low >= pass ? "Above the pass point" : "Above the pass point, but not clearly";
        }
        return high < pass ? "Below the pass point" : "Below the pass point, but not clearly";
    }

    static ResultPage.Score score(ResultView result, ScoreScale scale, Mode mode) {
        if (result.isProvisional()) {
            return provisional(result);
        }
        Integer scaled = result.measure().scaled();
        int pass = (int) ScoreWords.pass(scale);
        return new ResultPage.Score(
                scaled == null ? ScoreWords.figure(result) : String.valueOf(scaled),
                scaled == null
                        ? result.written().points() == null
                                ? "of " + Wording.count(result.total(), "question") + " right"
                                : "of " + Wording.count(result.total(), "point")
                        : ScoreWords.likely(result) + ", pass point " + pass,
                ScoreWords.scale(result, scale).orElse(null),
                sentences(result, pass, mode),
                label(result, scale));
    }

    /** Nothing is said of what is scored already: with the rest it may mean something else. */
    private static ResultPage.Score provisional(ResultView result) {
        int unmarked =
                result.written().unmarked() == null ? 0 : result.written().unmarked();
        List<String> sentences = new ArrayList<>();
        sentences.add("People score what you wrote. Your other answers are kept and count with it."
                + " Until then this exam is neither passed nor failed, and you get a notice when the result is there.");
        lateness(result, sentences);
        return new ResultPage.Score(
                String.valueOf(unmarked),
                unmarked == 1 ? "answer is waiting for a score" : "answers are waiting for a score",
                null,
                sentences,
                null);
    }

    /** Why about half right is no sign of failing. */
    static String ofAdaptive(ResultView result) {
        return ScoreWords.right(result)
                + ". About 55% is normal in an adaptive exam, for strong candidates, too: it keeps asking questions that"
                + " you answer right about half of the time. What counts is how hard those questions were.";
    }

    private static List<String> sentences(ResultView result, int pass, Mode mode) {
        List<String> sentences = new ArrayList<>();
        if (result.measure().scaled() == null) {
            sentences.add(
                    mode == Mode.TUTOR
                            ? "In tutor mode the reasons come with each answer, so there is no estimate."
                            : result.written().points() == null
                                    ? "This is a count of right answers. It gives no estimate."
                                    : "One point for each question that is fully right, and part of a point for each written answer, by its score. It gives no estimate.");
            passed(result, sentences);
        } else if (result.measure().low() != null
                && result.measure().low() < pass
                && result.measure().high() != null
                && result.measure().high() >= pass) {
            sentences.add("The pass point, " + pass
                    + ", is inside the range. With other questions you could land on its other side.");
        }
        if (result.measure().passProbability() != null) {
            sentences.add("Your chance to pass another exam like this one now is about %.0f%%."
                    .formatted(Math.clamp(100 * result.measure().passProbability(), 1, 99)));
        }
        lateness(result, sentences);
        sentences.addAll(CorrectionWords.of(result));
        return sentences;
    }

    private static void passed(ResultView result, List<String> sentences) {
        if (result.measure().pass() != null) {
            sentences.add(
                    result.measure().pass() ? "That reaches the passing score." : "That is below the passing score.");
        }
    }

    private static void lateness(ResultView result, List<String> sentences) {
        int late = result.lateness().late();
        if (late > 0) {
            sentences.add(Wording.count(late, "answer") + " that you gave in time arrived late. "
                    + (late == 1 ? "It counts." : "They count."));
        }
        if (result.lateness().held() > 0) {
            sentences.add(Wording.count(result.lateness().held(), "answer") + " arrived late; " + decision(result));
        }
        if (result.lateness().notCounted() > 0) {
            sentences.add(
                    Wording.count(result.lateness().notCounted(), "answer") + " arrived too late and did not count.");
        }
    }

    private static String decision(ResultView result) {
        boolean one = result.lateness().held() == 1;
        Boolean counted = result.lateness().heldCounted();
        String what = counted == null
                ? "an instructor decides whether " + (one ? "it counts" : "they count")
                : "an instructor decided that "
                        + (counted
                                ? one ? "it counts" : "they count"
                                : one ? "it does not count" : "they do not count");
        String them = one ? "it" : "them";
        return result.isProvisional() || result.lateness().rawWithHeld() == null
                ? what + "."
                : what + ". With " + them + ", you have "
                        + result.lateness().rawWithHeld() + " right, without " + them + " "
                        + result.lateness().rawWithoutHeld() + ".";
    }

    private static @Nullable String label(ResultView result, ScoreScale scale) {
        if (result.measure().scaled() == null) {
            return null;
        }
        String own = scale == ScoreScale.TO_100
                ? "A practice scale of our own, shaped like AMT’s. It is not an AMT score."
                : "A practice scale of our own, shaped like ASCP’s. It is not an ASCP score.";
        return result.label() == null ? own : own + " " + result.label();
    }
}
