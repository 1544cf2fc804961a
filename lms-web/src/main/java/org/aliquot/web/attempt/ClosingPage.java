package org.aliquot.web.attempt;

import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import org.aliquot.delivery.AttemptView;
import org.aliquot.web.Dates;

/** Between the end of the time and the result: answers that were given in time may still arrive. */
public record ClosingPage(String exam, String until) {

    static ClosingPage of(AttemptView attempt, Dates dates) {
        Instant deadline = attempt.timing().deadline() == null
                ? attempt.timing().serverTime()
                : attempt.timing().deadline();
        return new ClosingPage(
                titled(attempt.title()),
                dates.time(deadline.plusSeconds(attempt.timing().graceSeconds())));
    }
}
