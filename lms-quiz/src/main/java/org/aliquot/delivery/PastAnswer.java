package org.aliquot.delivery;

import java.time.Instant;
import org.aliquot.response.Response;

/**
 * An answer taken in time.
 *
 * @param savedAt in whole milliseconds
 * @param revision counts from 1 within a position
 * @param elapsedMs time spent on the question so far
 */
public record PastAnswer(
        int position,
        int lease,
        int revision,
        Response response,
        boolean flagged,
        boolean isFinal,
        Instant savedAt,
        int elapsedMs) {}
