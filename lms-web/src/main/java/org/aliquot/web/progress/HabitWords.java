package org.aliquot.web.progress;

import static org.aliquot.web.language.Phrases.t;

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
            parts.add(t(
                    "Of {0} that you had missed and saw again, you got {1} right.",
                    Wording.count(repeats.missed(), "question"), repeats.regained()));
        }
        if (repeats.known() > 0) {
            parts.add(t(
                    "Of {0} that you had answered right and saw again, you got {1} right again.",
                    Wording.count(repeats.known(), "question"), repeats.kept()));
        }
        parts.add(t("Your estimate counts first answers only."));
        return String.join(" ", parts);
    }

    private static String pace(Pace pace) {
        return t(
                "With the clock running, you take {0} seconds per question. At that pace, a whole exam would take you about {1}, and {2}",
                Math.round(pace.seconds()),
                Wording.length(Duration.ofSeconds(Math.round(pace.projected()))),
                pace.inTime() >= 0.9
                        ? t("you would finish in time.")
                        : pace.inTime() >= 0.5
                                ? t("you would probably finish in time.")
                                : t("you would probably run out of time."));
    }

    private static String changes(ChangedAnswers changes) {
        String result = t(
                "You changed {0} answers in exams: {1} from wrong to right, {2} from right to wrong, and {3} from one wrong answer to another. ",
                changes.all(), changes.wrongToRight(), changes.rightToWrong(), changes.wrongToWrong());
        int gain = changes.wrongToRight() - changes.rightToWrong();
        return result
                + (gain > 0
                        ? t("So far, changing answers has helped you.")
                        : gain < 0
                                ? t("So far, your first answers have been better.")
                                : t("So far, it has made no difference."));
    }
}
