package org.aliquot.hooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a hook is getting on.
 *
 * @param waiting messages on their way
 * @param failed messages that were given up
 * @param deliveredAt when the last one arrived, null while none has
 * @param failingSince since when nothing arrives any more, null while something does
 */
public record HookFigures(
        int waiting,
        int failed,
        @Nullable Instant deliveredAt,
        @Nullable Instant failingSince) {}
