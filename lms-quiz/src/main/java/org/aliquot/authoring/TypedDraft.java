package org.aliquot.authoring;

import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * A text that its author typed over a version of the draft.
 *
 * @param version the one it was begun from
 * @param settled what the author decided where somebody else had changed the same fields; null before
 */
public record TypedDraft(
        int version, ItemContent content, @Nullable Settled settled) {

    /**
     * The author has seen what stands.
     *
     * @param version that stood then
     * @param mine whether the author's words win where both changed a field
     */
    public record Settled(int version, boolean mine) {}
}
