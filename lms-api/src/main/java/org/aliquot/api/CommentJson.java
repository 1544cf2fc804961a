package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What colleagues say about a question. */
final class CommentJson {

    /**
     * What somebody said about a question, with the answers to it.
     *
     * @param field a path as in ItemFields; null where it is about the whole
     * @param said with an empty text where its author was erased
     * @param resolvedBy null while it is open
     * @param replies oldest first
     */
    record Comment(
            UUID id,
            @Nullable String field,
            Remark said,
            @Nullable UUID resolvedBy,
            @Nullable Instant resolvedAt,
            List<Remark> replies) {}

    /** Who said what, and when. */
    record Remark(UUID author, Instant at, String text) {}

    private CommentJson() {}
}
