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
        Integer scaled = result.scaled();
        Integer low = result.low();
        Integer high = result.high();
        if (scaled == null || low == null || high == null) {
            return ScoreWords.right(result);
        }
        if (result.pass() == null) {
            return "Not finished: an estimate only";
        }
        double pass = ScoreWords.pass(scale);
        if (scaled >= pass) {
            return low >= pass ? "Above the pass point" : "Above the pass point, not yet clearly";
        }
        return high < pass ? "Below the pass point" : "Below the pass point, not clearly";
    }

    static ResultPage.Score score(ResultView result, ScoreScale scale, Mode mode) {
        Integer scaled = result.scaled();
        int pass = (int) ScoreWords.pass(scale);
        return new ResultPage.Score(
                String.valueOf(scaled == null ? result.raw() : scaled),
                scaled == null
                        ? "of " + Wording.count(result.total(), "question") + " right"
                        : ScoreWords.likely(result) + ", pass point " + pass,
                ScoreWords.scale(result, scale).orElse(null),
                sentences(result, pass, mode),
                label(result, scale));
    }

    private static List<String> sentences(ResultView result, int pass, Mode mode) {
        List<String> sentences = new ArrayList<>();
        if (result.scaled() == null) {
            sentences.add(
                    mode == Mode.TUTOR
                            ? "In tutor mode the reasons come with each answer, so there is no estimate."
                            : "A count of right answers; this form gives no estimate.");
            passed(result, sentences);
        } else if (result.low() != null && result.low() < pass && result.high() != null && result.high() >= pass) {
            sentences.add(
                    "The range reaches to both sides of " + pass + ": another form could come out on the other side.");
        }
        if (result.passProbability() != null) {
            sentences.add("The chance to pass another exam like this one now: %.0f percent."
                    .formatted(Math.clamp(100 * result.passProbability(), 1, 99)));
        }
        lateness(result, sentences);
        sentences.addAll(CorrectionWords.of(result));
        return sentences;
    }

    private static void passed(ResultView result, List<String> sentences) {
        if (result.pass() != null) {
            sentences.add(result.pass() ? "That reaches the pass mark." : "That is below the pass mark.");
        }
    }

    private static void lateness(ResultView result, List<String> sentences) {
        if (result.late() > 0) {
            sentences.add(Wording.count(result.late(), "answer") + " arrived late, given in time, and counted.");
        }
        if (result.held() > 0) {
            sentences.add(Wording.count(result.held(), "answer") + " arrived late; " + decision(result));
        }
        if (result.notCounted() > 0) {
            sentences.add(Wording.count(result.notCounted(), "answer") + " arrived too late and did not count.");
        }
    }

    private static String decision(ResultView result) {
        String with = "With them: " + result.rawWithHeld() + " right";
        String without = "without: " + result.rawWithoutHeld() + " right.";
        if (result.heldCounted() == null) {
            return "an instructor decides whether they count. " + with + ", " + without;
        }
        return "an instructor decided that they " + (result.heldCounted() ? "count. " : "do not count. ") + with + ", "
                + without;
    }

    private static @Nullable String label(ResultView result, ScoreScale scale) {
        if (result.scaled() == null) {
            return null;
        }
        String own = scale == ScoreScale.TO_100
                ? "A practice scale of our own, shaped like AMT’s. It is not an AMT score."
                : "A practice scale of our own, shaped like ASCP’s. It is not an ASCP score.";
        return result.label() == null ? own : own + " " + result.label();
    }
}
