package org.aliquot.authoring;

import java.util.Set;
import java.util.UUID;
import org.aliquot.draft.ReviewStep;

/**
 * Something happened in the review of a question that concerns these people.
 *
 * @param id of this happening, the same when it is told again
 * @param begin the beginning of the question as plain text
 */
public record ReviewNews(UUID id, String slug, String begin, ReviewStep kind, Set<UUID> to) {

    public ReviewNews {
        to = Set.copyOf(to);
    }
}
