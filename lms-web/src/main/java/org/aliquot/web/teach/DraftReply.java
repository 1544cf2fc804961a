package org.aliquot.web.teach;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a draft that was saved while its author goes on typing.
 *
 * @param begun whether this was the first saving
 * @param merge what came in from somebody else; the form goes on from there once the browser has taken it
 */
public record DraftReply(
        String id,
        int version,
        boolean begun,
        DraftState state,
        @Nullable DraftConflict conflict,
        @Nullable DraftMerge merge,
        EditorSide side) {}
