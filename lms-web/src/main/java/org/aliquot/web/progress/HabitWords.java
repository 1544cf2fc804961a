package org.aliquot.web.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.forecast.Pace;
import org.aliquot.proficiency.Repeats;
import org.aliquot.readiness.ChangedAnswers;
import org.aliquot.web.Wording;

/** How somebody works, under exam rules and when questions come again, in sentences. */
final class HabitWords {

    private HabitWords() {}

    /** Of fewer repeats nothing is said. */
    private static final int LEAST_REPEATS = 10;

    static List<String> of(Optional<Pace> pace, ChangedAnswers changes, Repeats repeats) {
        List<String> words = new ArrayList<>();
        pace.map(HabitWords::pace).ifPresent(words::add);
        if (changes.all() >= ChangedAnswers.LEAST) {
            words.add(changes(changes));
        }
        if (repeats.missed() + repeats.known() >= LEAST_REPEATS) {
            words.add(repeats(repeats));
        }
        return words;
    }

    /** What repeats show is what was learned: of ability only first answers tell. */
    private static String repeats(Repeats repeats) {
        List<String> parts = new ArrayList<>();
        if (repeats.missed() > 0) {
            parts.add("Of " + Wording.count(repeats.missed(), "question")
                    + " that you had missed and met again, you got " + repeats.regained() + " right.");
        }
        if (repeats.known() > 0) {
            parts.add("Of " + Wording.count(repeats.known(), "question") + " that you had right and met again, you got "
                    + repeats.kept() + " right again.");
        }
        parts.add("Your estimate counts first answers only.");
        return String.join(" ", parts);
    }

    private static String pace(Pace pace) {
        return "With the clock running, you take " + Math.round(pace.seconds())
                + " seconds per question. At that pace, a whole exam would take you about "
                + Wording.length(Duration.ofSeconds(Math.round(pace.projected()))) + ", and "
                + (pace.inTime() >= 0.9
                        ? "you would finish in time."
                        : pace.inTime() >= 0.5
                                ? "you would probably finish in time."
                                : "you would probably run out of time.");
    }

    private static String changes(ChangedAnswers changes) {
        String result = "You changed " + changes.all() + " answers in exams: " + changes.wrongToRight()
                + " from wrong to right, " + changes.rightToWrong() + " from right to wrong, and "
                + changes.wrongToWrong()
                + " from one wrong answer to another. ";
        int gain = changes.wrongToRight() - changes.rightToWrong();
        return result
                + (gain > 0
                        ? "So far, changing answers has helped you."
                        : gain < 0
                                ? "So far, your first answers have been better."
                                : "So far, it has made no difference.");
    }
}
