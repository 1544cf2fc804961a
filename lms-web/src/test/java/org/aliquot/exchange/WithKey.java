package org.aliquot.exchange;

import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Questions;
import org.aliquot.question.SingleTask;

/** A question with its key, as somebody marks it in the editor. */
final class WithKey {

    private WithKey() {}

    static ItemContent of(ItemContent content, String key) {
        SingleTask task = new SingleTask(
                content.options().stream()
                        .map(option -> new OptionContent(
                                option.id(), option.text(), option.id().equals(key), option.rationale(), null))
                        .toList(),
                true);
        return Questions.like(content).withTask(task).content();
    }
}
