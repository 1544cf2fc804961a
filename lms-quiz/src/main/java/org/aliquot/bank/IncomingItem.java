package org.aliquot.bank;

import org.jspecify.annotations.Nullable;

/**
 * A question that a pack brings.
 *
 * @param check whether it is a knowledge check, never drawn into an exam
 * @param hash of everything that makes a new version when it changes
 * @param exhibit sha256 of its drawing
 */
public record IncomingItem(
        String slug,
        boolean check,
        ItemContent content,
        String hash,
        @Nullable String exhibit) {}
