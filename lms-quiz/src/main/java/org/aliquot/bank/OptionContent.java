package org.aliquot.bank;

import org.jspecify.annotations.Nullable;

/**
 * One option of a question as its author wrote it.
 *
 * @param misconception what a learner who takes this wrong option has mixed up, as a tag; null for a right one
 */
public record OptionContent(
        String id,
        String text,
        boolean correct,
        String rationale,
        @Nullable String misconception) {}
