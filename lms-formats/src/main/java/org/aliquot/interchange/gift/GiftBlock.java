package org.aliquot.interchange.gift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one question or category, without comments.
 *
 * @param line of its first line, from 1
 * @param id and tags from the comments before it
 */
record GiftBlock(int line, String text, @Nullable String id, List<String> tags) {}
