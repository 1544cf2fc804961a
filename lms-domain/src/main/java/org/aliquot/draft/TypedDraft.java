package org.aliquot.draft;

import org.jspecify.annotations.Nullable;

/**
 * A text that its author typed over a version of the draft.
 *
 * @param version the one it was begun from
 * @param settled what the author decided where somebody else had changed the same fields; null before
 */
public record TypedDraft<T>(
        int version, T content, @Nullable Settled settled) {

    /**
     * The author has seen what stands.
     *
     * @param version that stood then
     * @param mine whether the author's words win where both changed a field
     */
    public record Settled(int version, boolean mine) {

        /** From the version to write over, else the one whose words are taken; null where nothing was decided. */
        public static @Nullable Settled of(@Nullable Integer over, @Nullable Integer theirs) {
            if (over != null) {
                return new Settled(over, true);
            }
            return theirs == null ? null : new Settled(theirs, false);
        }
    }
}
