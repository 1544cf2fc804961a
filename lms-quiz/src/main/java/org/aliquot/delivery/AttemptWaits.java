package org.aliquot.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt in exam mode is final, and answers of it wait to be marked: it was handed in, and has no result, or none any more.
 * Published in the transaction that found it so.
 *
 * @param scoring of which scoring the result is that holds no more; 0 where there was none
 */
public record AttemptWaits(UUID attempt, UUID account, String exam, Instant startedAt, Instant finalAt, int scoring) {

    static AttemptWaits of(AttemptRow row, int scoring) {
        Instant end = row.ending().finalAt();
        return new AttemptWaits(
                row.id().value(),
                row.learner().value(),
                row.exam(),
                row.timing().startedAt(),
                end == null ? row.timing().now() : end,
                scoring);
    }
}
