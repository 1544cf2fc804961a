package org.aliquot.web.attempt;

import org.aliquot.web.address.ExamUrls;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of an attempt a page shows.
 *
 * @param area its code; null for all areas
 * @param page from 1
 */
record ReviewChoice(String attempt, Shown shown, @Nullable String area, int page) {

    ReviewChoice of(Shown other) {
        return new ReviewChoice(attempt, other, area, 1);
    }

    ReviewChoice in(@Nullable String other) {
        return new ReviewChoice(attempt, shown, other, 1);
    }

    ReviewChoice at(int other) {
        return new ReviewChoice(attempt, shown, area, other);
    }

    String url() {
        return ExamUrls.review(attempt, shown.word(), area, page);
    }
}
