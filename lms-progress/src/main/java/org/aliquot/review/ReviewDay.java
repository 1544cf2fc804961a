package org.aliquot.review;

import java.time.Instant;
import java.util.List;
import org.aliquot.planner.Task;

/**
 * A learner's reviews today.
 *
 * @param planned what is still to be asked today, the next one first
 * @param waiting due as well, but not today: no time is left for them, or reading wins more
 * @param keptBack due as well, and not to be asked: exams keep back their questions
 * @param done today
 * @param secondsEach what a card usually takes this learner
 * @param minutes a day, at most
 */
public record ReviewDay(
        List<StudyCard> planned, int waiting, int keptBack, int done, int secondsEach, int minutes, Instant now) {

    public ReviewDay {
        planned = List.copyOf(planned);
    }

    /** Minutes that are left of today's plan, at least one if there is anything. */
    public int minutesLeft() {
        return Task.Review.minutes(planned.size(), secondsEach);
    }
}
