package org.aliquot.provenance;

import org.jspecify.annotations.Nullable;

/**
 * What is known here of something that a pack may bring.
 *
 * @param slug its name, one of a kind
 * @param pack the pack it came from; null when somebody made it here
 * @param hash of the content that the pack brought last
 * @param edited whether somebody changed it here since
 */
public record Holding(
        String slug, @Nullable String pack, @Nullable String hash, boolean edited, boolean retired) {}
