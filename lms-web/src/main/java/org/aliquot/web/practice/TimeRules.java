package org.aliquot.web.practice;

import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.delivery.Entry;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.Accommodation;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.practice.ExamPage.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of an exam in sentences, as the server will apply them to this person. */
final class TimeRules {

    private Rule anyOrder() {
        return new Rule(
                t("Can I go back?"),
                t("Yes. Answer in any order and change answers until you hand in.")
                        + (isOffered(Mode.TUTOR) ? t(" In tutor mode, an answer is final once you check it.") : ""));
    }

    /** Of the boards' own exams only a plain calculator is known. */
    private Rule tools() {
        return new Rule(
                t("What may I use?"),
                t("A calculator.")
                        + (isOffered(Mode.EXAM)
                                ? t(
                                        " In exam mode, nothing else, as in the real exam: search, notes, glossary, formulas and reference intervals are closed until you hand in.")
                                : "")
                        + (isOffered(Mode.TUTOR)
                                ? t(" In tutor mode, the reference intervals and the glossary are open to you.")
                                : ""));
    }

    private boolean isOffered(Mode mode) {
        return exam.sitting().modes().contains(mode);
    }

    private static Rule oneWay() {
        return new Rule(
                t("Can I go back or skip?"),
                t(
                        "No, not before the end. One question comes at a time: a right answer brings a harder one, a wrong answer an easier one. “Next” saves your answer and brings the next question. After the last one, if there is time left, you see all of them again and may change answers."));
    }

    private final ExamSpec exam;
    private final Accommodation accommodation;

    private final Entry entry;
    private final @Nullable Instant shownFrom;
    private final int written;
    private final Dates dates;

    /**
     * @param shownFrom when its questions are shown again, where that is to come
     * @param written how many of its questions people mark
     */
    TimeRules(
            ExamSpec exam,
            Accommodation accommodation,
            Entry entry,
            @Nullable Instant shownFrom,
            int written,
            Dates dates) {
        this.written = written;
        this.shownFrom = shownFrom;
        this.exam = exam;
        this.accommodation = accommodation;
        this.entry = entry;
        this.dates = dates;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(EntryWords.rules(entry, dates));
        Integer minutes = isOffered(Mode.EXAM) ? exam.sitting().timeLimitMinutes() : null;
        rules.add(new Rule(t("Is there a clock?"), clock(minutes)));
        rules.add(exam.form().delivery() == Delivery.ADAPTIVE ? oneWay() : anyOrder());
        rules.add(new Rule(
                t("When is an answer safe?"),
                t(
                                "When you see “Saved” and a time beside it, the server has stored it. Without a network, your browser keeps your answers and sends them when the network is back. Closing or reloading the page loses nothing, but you need the network to open it again.")
                        + (exam.form().delivery() == Delivery.ADAPTIVE
                                ? t(
                                        " The next question comes over the network: if the network is down, you have to wait, and the clock keeps running.")
                                : "")));
        if (minutes != null && accommodation.breakMinutes() > 0) {
            rules.add(new Rule(
                    t("Can I take a break?"),
                    t(
                            "Yes, {0} in all, at once or in parts. Press Break to stop the clock. The questions are hidden until you continue.",
                            Wording.count(accommodation.breakMinutes(), "minute"))));
        }
        if (minutes != null) {
            rules.add(new Rule(t("What happens at the end?"), end()));
        }
        rules.add(tools());
        rules.add(new Rule(t("What do I see afterward?"), afterwards()));
        if (written > 0) {
            rules.add(
                    new Rule(
                            t("When do I get the result?"),
                            t(
                                    "Once people have scored what you wrote. Until then, the exam is neither passed nor failed. You get a notice when the result is ready.")));
        }
        return rules;
    }

    private String clock(@Nullable Integer minutes) {
        if (minutes == null) {
            return t("No. Take the time you need. You can leave and come back later.");
        }
        String own = t(
                "It starts when you press Start, runs for {0} on our server, and does not stop when you close the page or lose the network.",
                Wording.minutes(withExtraTime(minutes)));
        return accommodation.extraTimePercent() == 0
                ? own
                : own + t(" Your {0}% extra time is included.", accommodation.extraTimePercent());
    }

    /** As the server computes it, in whole minutes. */
    private long withExtraTime(int minutes) {
        return Math.round(minutes * (100 + accommodation.extraTimePercent()) / 100.0);
    }

    private String end() {
        int seconds = exam.sitting().graceSeconds();
        String grace = seconds % 60 == 0 ? Wording.count(seconds / 60, "minute") : Wording.count(seconds, "second");
        return exam.sitting().lateAnswers() == LateAnswers.COUNT
                ? t(
                        "The exam is handed in automatically. An answer that you gave in time but that could not be sent because the network was down counts if it arrives within {0}. What arrives later is kept and shown, but not counted.",
                        grace)
                : t(
                        "The exam is handed in automatically. An answer that you gave in time but that could not be sent because the network was down is kept if it arrives within {0}, and an instructor decides whether it counts. What arrives later is kept and shown, but not counted.",
                        grace);
    }

    private String afterwards() {
        String score = written > 0
                ? t("How many points you got, once people have scored what you wrote")
                : exam.outcome().scale() == ScoreScale.NONE
                        ? t("How many you got right")
                        : t("An estimate with its range, on a practice scale of our own");
        return exam.outcome().review() == ReviewPolicy.AFTER_FINAL
                ? score + EntryWords.afterwards(entry, shownFrom, dates)
                : score + t(". The questions are not shown again.");
    }
}
