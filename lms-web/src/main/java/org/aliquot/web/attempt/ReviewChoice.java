package org.aliquot.web.attempt;

import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.delivery.ReviewView;
import org.aliquot.web.address.ExamUrls;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of an attempt a page shows.
 *
 * @param area its code; null for all areas
 * @param page from 1
 * @param at the question that the page must hold, whatever page that is; null for none
 */
record ReviewChoice(
        String attempt,
        Shown shown,
        @Nullable String area,
        int page,
        @Nullable Integer at) {

    /** The page with the question that is looked for, or the page that is asked for. */
    int pageOf(List<ReviewView.Question> chosen, int onAPage) {
        return IntStream.range(0, chosen.size())
                .filter(place -> at != null && chosen.get(place).position() == at)
                .map(place -> place / onAPage + 1)
                .findFirst()
                .orElse(page);
    }

    ReviewChoice of(Shown other) {
        return new ReviewChoice(attempt, other, area, 1, null);
    }

    ReviewChoice in(@Nullable String other) {
        return new ReviewChoice(attempt, shown, other, 1, null);
    }

    ReviewChoice at(int other) {
        return new ReviewChoice(attempt, shown, area, other, null);
    }

    String url() {
        return ExamUrls.review(attempt, shown.word(), area, page);
    }
}
