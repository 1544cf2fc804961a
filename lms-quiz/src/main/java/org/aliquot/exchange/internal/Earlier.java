package org.aliquot.exchange.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a question of a course from imports before.
 *
 * @param origin its identifier in the course
 * @param hash of what the file says
 * @param quiz position of its quiz among the parts
 * @param item the question here; null for a new one
 * @param replaced whether that gets the words of the file
 * @param note what is to be said of it
 */
record Earlier(
        @Nullable String origin,
        @Nullable String hash,
        @Nullable Integer quiz,
        @Nullable UUID item,
        boolean replaced,
        @Nullable String note) {

    /** Of a question that comes without a course. */
    static final Earlier NONE = new Earlier(null, null, null, null, false, null);

    /** Whether the bank has it, and keeps it as it is. */
    boolean stays() {
        return item != null && !replaced;
    }
}
