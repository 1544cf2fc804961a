package org.aliquot.web.integrity;

import java.util.Locale;
import org.aliquot.classical.Estimate;
import org.aliquot.integrity.AlikeAnswers;
import org.aliquot.statistics.IntegrityFigures;
import org.aliquot.statistics.IntegrityFigures.Sittings;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** What signs mean, without accusing anybody. */
final class IntegrityWords {

    private static final String NO_ONE = "None of these attempts is by a learner of your classes, so no one is shown.";

    private static final double ONE_IN_MOST = 1_000_000;

    private IntegrityWords() {}

    static String shown(IntegrityFigures figures, boolean drawn, boolean adaptive) {
        if (!drawn) {
            return "This exam lists its questions: everyone gets all of them. An exam drawn from a larger bank, or several"
                    + " fixed forms, shows each question to fewer.";
        }
        if (figures.firstAttempts() < IntegrityFigures.LEAST) {
            return needs("first attempts", figures.firstAttempts());
        }
        return "Of everyone’s first attempts. The more often a question is shown, the sooner it is known."
                + (adaptive
                        ? " An adaptive exam should show none to more than 25%: more questions of that difficulty and area help."
                        : "");
    }

    static String easier(IntegrityFigures figures) {
        if (figures.judged() == 0) {
            return "A question can be judged from " + IntegrityFigures.LEAST
                    + " first answers in its newest months and " + IntegrityFigures.LEAST
                    + " from before, by people of the same score in one version of the exam. None has so many yet.";
        }
        String judged = Wording.count(figures.judged(), "question") + " can be judged. ";
        return figures.easier().isEmpty()
                ? judged + "None became easier lately."
                : judged
                        + "These became easier for people of the same score, by more than chance gives. It may be a leak; it may be a better"
                        + " lesson, practice with the same questions, or a hint in another question.";
    }

    static String quick(IntegrityFigures figures) {
        if (figures.sittings().all() < IntegrityFigures.LEAST) {
            return needs("attempts", figures.sittings().all());
        }
        String counted =
                "An answer is quick when it took less than 15% of the usual time on its question, and less than ten seconds."
                        + " Who guesses that quickly is right by chance. ";
        if (figures.sittings().seen() == 0) {
            return NO_ONE;
        }
        return figures.quick().isEmpty()
                ? counted + (sees(figures) ? "No one" : "None of your learners") + " was right more often than that."
                : counted
                        + "These learners did not guess: they were right more often. Most who do this know the subject and read fast."
                        + " Some know the questions: from a book, a class, a printed sheet, or a friend. A page that was loaded again counts"
                        + " a question’s time from then on. Questions that the learner had met here before are left out.";
    }

    static String alike(IntegrityFigures figures) {
        if (figures.sittings().all() < IntegrityFigures.LEAST) {
            return needs("attempts", figures.sittings().all());
        }
        if (figures.sittings().pairs() == 0) {
            return "Nothing to compare: no two of these attempts overlapped in time, or were begun within a week in one class, with at least "
                    + AlikeAnswers.LEAST_BOTH_WRONG + " questions that both answered wrong.";
        }
        if (figures.sittings().seen() == 0) {
            return NO_ONE;
        }
        String counted = "Compared are attempts that overlapped in time, or were begun within a week in one class: "
                + Wording.count(figures.sittings().pairs(), "pair") + ". Right answers in common do not count. ";
        return figures.alike().isEmpty()
                ? counted + (sees(figures) ? "No pair" : "No pair of your learners")
                        + " has more wrong answers in common than chance gives."
                : counted
                        + "These pairs have more of the same wrong answers than chance gives, after all pairs are looked at together: where"
                        + " everyone learned and answered alone, 19 of 20 exams name no one. It is a reason to look, not a finding. People who studied"
                        + " together, or learned the same error from one teacher or one book, are alike as well.";
    }

    /** Whether everybody's attempts are shown. */
    private static boolean sees(IntegrityFigures figures) {
        return figures.sittings().seen() == figures.sittings().all();
    }

    static String people(Sittings sittings, boolean everybody) {
        String newest = (sittings.isFull() ? "The newest " : "") + Wording.count(sittings.all(), "attempt");
        return everybody
                ? newest + " in exam mode."
                : newest + " in exam mode, "
                        + (sittings.seen() == 0
                                ? "none of them by learners of your classes: no one is shown."
                                : sittings.seen() + " of them by your learners. Only these are shown.");
    }

    static @Nullable String again(Sittings sittings) {
        return sittings.asked() == 0
                ? null
                : Math.round(100.0 * sittings.again() / sittings.asked())
                        + "% of the questions in second and later attempts had been met by the same learner in an earlier one.";
    }

    static String share(Estimate share) {
        Double value = share.value();
        Double low = share.low();
        Double high = share.high();
        return value == null || low == null || high == null
                ? "–"
                : percent(value) + "% (" + percent(low) + " to " + percent(high) + ")";
    }

    /** How many exams like this one have such a thing by chance, somewhere among so many that were looked at. */
    static String oneIn(double chance, int lookedAt) {
        double one = 1 / Math.max(chance * lookedAt, 1 / ONE_IN_MOST / 10);
        if (one >= ONE_IN_MOST) {
            return "Less than 1 in 1,000,000 exams";
        }
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(one, 1))));
        return "1 in " + String.format(Locale.US, "%,d", (long) (Math.floor(one / step) * step)) + " exams";
    }

    static String signed(double value) {
        return String.format(Locale.US, "%+.2f", value).replace('-', '−');
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static String needs(String what, int there) {
        return "Needs at least " + IntegrityFigures.LEAST + " " + what + " in exam mode. There are " + there + ".";
    }
}
