package org.aliquot.review;

import java.util.List;
import org.aliquot.spacing.DayLoad;

/**
 * A learner's reviews today and on the days to come.
 *
 * @param forecast from today on, without the due cards that are left out of today's plan because reading wins more, or exams keep them
 *     back
 */
public record Outlook(ReviewDay today, List<DayLoad> forecast) {

    public Outlook {
        forecast = List.copyOf(forecast);
    }
}
