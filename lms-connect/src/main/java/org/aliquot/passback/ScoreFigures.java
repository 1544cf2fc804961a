package org.aliquot.passback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Scores for one system.
 *
 * @param oldestWaiting since when the oldest of those that wait does
 */
public record ScoreFigures(
        int sent, int waiting, int refused, @Nullable Instant oldestWaiting) {}
