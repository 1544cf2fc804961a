package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.counted;
import static org.aliquot.web.language.Phrases.t;

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
            return t("Not finished: an estimate only");
        }
        double pass = ScoreWords.pass(scale);
        if (scaled >= pass) {
            return low >= pass ? t("Above the pass point") : t("Above the pass point, but not clearly");
        }
        return high < pass ? t("Below the pass point") : t("Below the pass point, but not clearly");
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
                                ? t("of {0} right", Wording.count(result.total(), "question"))
                                : t("of {0}", Wording.count(result.total(), "point"))
                        : t("{0}, pass point {1}", ScoreWords.likely(result), pass),
                ScoreWords.scale(result, scale).orElse(null),
                sentences(result, pass, mode),
                label(result, scale));
    }

    /** Nothing is said of what is scored already: with the rest it may mean something else. */
    private static ResultPage.Score provisional(ResultView result) {
        int unmarked =
                result.written().unmarked() == null ? 0 : result.written().unmarked();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                t(
                        "People score what you wrote. Your other answers are kept and count with it. Until then, this exam is neither passed nor failed. You get a notice when the result is ready."));
        lateness(result, sentences);
        return new ResultPage.Score(
                String.valueOf(unmarked),
                unmarked == 1 ? t("answer is waiting for a score") : t("answers are waiting for a score"),
                null,
                sentences,
                null);
    }

    /** Why about half right is no sign of failing. */
    static String ofAdaptive(ResultView result) {
        if (ScoreWords.isUnfinished(result)) {
            return t(
                    "{0}. The exam ended before its last question, so it is neither passed nor failed.",
                    ScoreWords.right(result));
        }
        return t(
                "{0}. About 55% is normal in an adaptive exam, even for strong candidates: it keeps asking questions that you answer right about half of the time. What counts is how hard those questions were.",
                ScoreWords.right(result));
    }

    private static List<String> sentences(ResultView result, int pass, Mode mode) {
        List<String> sentences = new ArrayList<>();
        if (result.measure().scaled() == null) {
            sentences.add(
                    mode == Mode.TUTOR
                            ? t("In tutor mode the reasons come with each answer, so there is no estimate.")
                            : result.written().points() == null
                                    ? t("This is a count of right answers. It gives no estimate.")
                                    : t(
                                            "One point for each question that is fully right, and part of a point for each written answer, by its score. It gives no estimate."));
            passed(result, sentences);
        } else if (result.measure().low() != null
                && result.measure().low() < pass
                && result.measure().high() != null
                && result.measure().high() >= pass) {
            sentences.add(t(
                    "The pass point, {0}, is inside the range. With other questions you could land on its other side.",
                    pass));
        }
        if (result.measure().passProbability() != null) {
            sentences.add(t(
                    "Your chance to pass another exam like this one now is about {0}%.",
                    "%.0f".formatted(Math.clamp(100 * result.measure().passProbability(), 1, 99))));
        }
        lateness(result, sentences);
        sentences.addAll(CorrectionWords.of(result));
        return sentences;
    }

    private static void passed(ResultView result, List<String> sentences) {
        if (result.measure().pass() != null) {
            sentences.add(
                    result.measure().pass()
                            ? t("That reaches the passing score.")
                            : t("That is below the passing score."));
        }
    }

    private static void lateness(ResultView result, List<String> sentences) {
        int late = result.lateness().late();
        if (late > 0) {
            sentences.add(counted(
                    late,
                    "{0} answer that you gave in time arrived late. It counts.",
                    "{0} answers that you gave in time arrived late. They count."));
        }
        if (result.lateness().held() > 0) {
            sentences.add(counted(
                    result.lateness().held(),
                    "{0} answer arrived late; {1}",
                    "{0} answers arrived late; {1}",
                    decision(result)));
        }
        if (result.lateness().notCounted() > 0) {
            sentences.add(counted(
                    result.lateness().notCounted(),
                    "{0} answer arrived too late and did not count.",
                    "{0} answers arrived too late and did not count."));
        }
    }

    private static String decision(ResultView result) {
        boolean one = result.lateness().held() == 1;
        Boolean counted = result.lateness().heldCounted();
        String what = counted == null
                ? one ? t("an instructor decides whether it counts") : t("an instructor decides whether they count")
                : counted
                        ? one ? t("an instructor decided that it counts") : t("an instructor decided that they count")
                        : one
                                ? t("an instructor decided that it does not count")
                                : t("an instructor decided that they do not count");
        return result.isProvisional() || result.lateness().rawWithHeld() == null
                ? what + "."
                : one
                        ? t(
                                "{0}. You have {2} right without it and {1} with it.",
                                what,
                                result.lateness().rawWithHeld(),
                                result.lateness().rawWithoutHeld())
                        : t(
                                "{0}. You have {2} right without them and {1} with them.",
                                what,
                                result.lateness().rawWithHeld(),
                                result.lateness().rawWithoutHeld());
    }

    private static @Nullable String label(ResultView result, ScoreScale scale) {
        if (result.measure().scaled() == null) {
            return null;
        }
        String own = scale == ScoreScale.TO_100
                ? t("A practice scale of our own, shaped like AMT’s. It is not an AMT score.")
                : t("A practice scale of our own, shaped like ASCP’s. It is not an ASCP score.");
        return result.label() == null ? own : (own + " " + LabelWords.of(result.label())).strip();
    }
}
