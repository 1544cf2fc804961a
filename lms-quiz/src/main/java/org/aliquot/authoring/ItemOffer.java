package org.aliquot.authoring;

import java.time.Instant;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * A question that changed in its pack and here.
 *
 * @param theirs null when it is gone from the pack
 * @param mine as it stands here, with what is not published yet
 */
public record ItemOffer(
        String slug,
        String pack,
        Instant offeredAt,
        @Nullable ItemContent theirs,
        ItemContent mine) {}
