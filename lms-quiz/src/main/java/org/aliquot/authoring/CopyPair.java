package org.aliquot.authoring;

import org.aliquot.draft.PublicationStatus;

/**
 * Two questions whose stems say nearly the same.
 *
 * @param likeness share of the pairs of neighboring words in common, from 0.5 to 1
 */
public record CopyPair(Side one, Side other, double likeness) {

    /**
     * @param begin the beginning of the stem as plain text
     */
    public record Side(String slug, PublicationStatus status, String topic, String begin) {}
}
