package org.aliquot.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.aliquot.question.OptionContent;
import org.aliquot.question.SingleTask;

/** What somebody begins with who mends a question that could not be taken: what could be understood of it. */
final class Beginnings {

    private Beginnings() {}

    /** The text and the options, to be made a question of our bank. */
    static ItemContent of(Question question) {
        List<OptionContent> options = new ArrayList<>();
        for (QuestionOption option : question.options()) {
            options.add(new OptionContent(option.id(), option.text(), option.isRight(), option.feedback(), null));
        }
        return single(question.stem(), question.feedback(), options);
    }

    /** Of a question that could not be read at all. */
    static ItemContent nothing() {
        return single("", "", List.of());
    }

    /** With a topic, where it has none. */
    static ItemContent about(ItemContent content, String topic) {
        return content.placement().topic().isBlank() ? content.about(topic) : content;
    }

    private static ItemContent single(String stem, String rationale, List<OptionContent> options) {
        return new ItemContent(
                new SingleTask(options, true),
                new ItemContent.Placement("", null, null, Level.RECALL),
                new ItemContent.Judgment(0, null),
                new ItemContent.Texts(stem, null, rationale, null, null),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
