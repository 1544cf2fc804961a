package org.aliquot.authoring;

import org.aliquot.question.ItemContent;
import org.aliquot.question.Questions;

/** Questions that may be published as they are. */
final class Written {

    private Written() {}

    static ItemContent item(String stem) {
        return Questions.single()
                .withTopic("mlt-bb-abo-discrepancies")
                .withStem(stem)
                .content();
    }
}
