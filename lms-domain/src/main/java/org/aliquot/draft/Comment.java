package org.aliquot.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a question or a lesson, with the answers to it.
 *
 * @param field a path as in {@link TextFields}; null where it is about the whole
 * @param said with an empty text where its author was erased
 * @param resolvedBy null while it is open
 * @param replies oldest first
 */
public record Comment(
        UUID id,
        @Nullable String field,
        Remark said,
        @Nullable AccountId resolvedBy,
        @Nullable Instant resolvedAt,
        List<Remark> replies) {

    public Comment {
        replies = List.copyOf(replies);
    }

    public boolean isOpen() {
        return resolvedBy == null;
    }

    /** Who said what, and when. */
    public record Remark(AccountId author, Instant at, String text) {}
}
