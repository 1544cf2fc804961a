package org.aliquot.web.review;

import java.util.List;
import org.aliquot.web.editor.ReviewBadge;

/** What a person is to review, and what of their own is in review. */
public record ReviewQueuePage(List<Line> toReview, List<Line> own, boolean fourEyes) {

    public ReviewQueuePage {
        toReview = List.copyOf(toReview);
        own = List.copyOf(own);
    }

    /**
     * One draft.
     *
     * @param place code and topic of a question, course of a lesson
     * @param facts who asked whom, and when
     * @param comments not resolved yet
     */
    public record Line(String begin, List<String> place, ReviewBadge badge, String facts, int comments, String url) {

        public Line {
            place = List.copyOf(place);
        }
    }
}
