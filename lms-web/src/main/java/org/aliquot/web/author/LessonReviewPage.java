package org.aliquot.web.author;

import java.util.List;
import java.util.Map;
import org.aliquot.catalog.LessonPath;
import org.aliquot.web.review.ReviewFrame;
import org.aliquot.web.review.ReviewTalk;

/**
 * The page on which colleagues review a lesson.
 *
 * @param shown stretches of its text as learners read them, by the part's field
 */
public record LessonReviewPage(
        LessonPath path, String courseTitle, String title, Map<String, LessonSide> shown, ReviewFrame review) {

    public LessonReviewPage {
        shown = Map.copyOf(shown);
    }

    /** What stands above and below its text. */
    public List<ReviewTalk.Part> words() {
        return review.talk().parts().stream()
                .filter(part -> !LessonParts.isText(part.field()))
                .toList();
    }

    public List<ReviewTalk.Part> text() {
        return review.talk().parts().stream()
                .filter(part -> LessonParts.isText(part.field()))
                .toList();
    }
}
