package org.aliquot.web.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How far a job has got.
 *
 * @param words what happens now; empty when it is finished
 * @param failure why there is no result
 */
public record Progress(String url, String words, @Nullable String failure) {

    public boolean isOver() {
        return words.isEmpty();
    }
}
