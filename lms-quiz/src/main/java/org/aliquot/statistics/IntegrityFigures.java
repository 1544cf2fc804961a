package org.aliquot.statistics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.classical.Estimate;
import org.aliquot.people.AccountId;

/**
 * Signs that questions of an exam became known, or that answers were passed on. Questions are judged by everybody's answers,
 * people only within what the reader may see.
 *
 * @param firstAttempts everybody's first attempts, by which questions are judged
 * @param shown how often each question was asked in them, the most frequent first
 * @param judged questions with enough answers to tell whether they became easier
 * @param easier those that did, the largest shift first
 * @param sittings the newest attempts, by which people are compared
 * @param quick whose quick answers were right more often than guessing gives
 * @param alike pairs whose wrong answers are more alike than chance gives
 */
public record IntegrityFigures(
        int firstAttempts,
        List<Shown> shown,
        int judged,
        List<Easier> easier,
        Sittings sittings,
        List<Quick> quick,
        List<Alike> alike) {

    /** Fewer attempts say nothing. */
    public static final int LEAST = ItemFigures.LEAST;

    /** What an adaptive exam should not show a question to: more than this share of the attempts (docs/engine/adaptive-exam.md). */
    public static final double MOST_SHOWN = 0.25;

    /** With nobody copying, at most this share of exams names anybody. */
    public static final double LEVEL = 0.05;

    public IntegrityFigures {
        shown = List.copyOf(shown);
        easier = List.copyOf(easier);
        quick = List.copyOf(quick);
        alike = List.copyOf(alike);
    }

    /** A question as staff find it; {@code stem} as its author wrote it. */
    public record Question(ItemVersionId item, String slug, int number, String stem) {}

    /** @param share of the first attempts; {@code isOften} when it is too large for certain */
    public record Shown(Question question, Estimate share) {

        public boolean isOften() {
            Double low = share.low();
            return low != null && low > MOST_SHOWN;
        }
    }

    public record Easier(Question question, Drifted drift) {}

    /**
     * What was compared.
     *
     * @param all newest attempts that were read, everybody's: what is usual is counted in them
     * @param seen those of people the reader may see
     * @param pairs pairs of all that were compared
     * @param asked questions in the second and later of the attempts of somebody seen
     * @param again those of them that the same learner had met in an earlier one
     * @param isFull whether there are more attempts than were read
     */
    public record Sittings(int all, int seen, int pairs, int asked, int again, boolean isFull) {}

    public record Sitting(UUID attempt, AccountId learner, Instant startedAt) {}

    /**
     * Somebody's quick answers to questions they had not met before.
     *
     * @param chance to be right so often by guessing
     */
    public record Quick(Sitting sitting, int quick, int right, double chance) {}

    /**
     * Two people's answers.
     *
     * @param bothWrong questions that both answered wrong
     * @param same those with the same wrong answer
     * @param expected how many chance makes the same, on average
     * @param chance of so many, before all pairs are counted in
     * @param atOnce whether the attempts overlapped in time; else they are of one class and within a week
     */
    public record Alike(
            Sitting one, Sitting other, int bothWrong, int same, double expected, double chance, boolean atOnce) {}
}
