package org.aliquot.bank;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What answers say about a question, over all its uses.
 *
 * @param version number of the version whose answers these are; 0 for none
 * @param answers how many
 * @param correct share of points given, 0 to 1; null while too few answers say anything
 * @param correctHalf half of its 95 % interval
 * @param discrimination correlation with the score on the other questions, -1 to 1; null like {@code correct}
 * @param discriminationHalf half of its 95 % interval
 * @param flags what asks for a look
 * @param lastUsed when it was last asked, null for never
 */
public record ItemFigures(
        ItemId itemId,
        int version,
        int answers,
        @Nullable Double correct,
        @Nullable Double correctHalf,
        @Nullable Double discrimination,
        @Nullable Double discriminationHalf,
        List<ItemFlag> flags,
        @Nullable Instant lastUsed) {

    public ItemFigures {
        flags = List.copyOf(flags);
    }
}
