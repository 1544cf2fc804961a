package org.aliquot.authoring;

import org.jspecify.annotations.Nullable;

/**
 * Whether a question's figures ask for a look.
 *
 * @param version number of the version whose figures these are; 0 for none
 * @param wanted whether they ask for one now
 * @param kept that it stands as it is in spite of them; null where nobody said so, or something else stands out since
 * @param before code of the question before it, by code, that asks for a look; null for none
 * @param next likewise the one after it
 */
public record Look(
        int version,
        boolean wanted,
        @Nullable Kept kept,
        @Nullable String before,
        @Nullable String next) {}
