package org.aliquot.bank;

import java.util.List;

/**
 * A question as learners would see it, from content that nobody has published yet.
 *
 * @param review without the pictures of its fields
 * @param parts of an answer that is all right; empty while the question is not complete
 */
public record ItemPreview(ItemForLearner asked, ItemReview review, List<AnswerPart> parts) {

    public ItemPreview {
        parts = List.copyOf(parts);
    }
}
