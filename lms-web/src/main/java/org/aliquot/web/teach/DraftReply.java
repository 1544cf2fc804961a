package org.aliquot.web.teach;

import org.jspecify.annotations.Nullable;

/** The answer to a draft that was saved while its author goes on typing. */
public record DraftReply(
        String id, int version, DraftState state, @Nullable DraftConflict conflict, EditorSide side) {}
