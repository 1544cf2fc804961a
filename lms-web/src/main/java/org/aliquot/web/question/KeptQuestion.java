package org.aliquot.web.question;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, to be worked without a network: the page judges it, the server does so again when it arrives.
 *
 * @param id by which its answer is known, so that it arrives once; null where each answer is one more
 * @param url where the answer goes
 * @param notes null where there are none
 */
public record KeptQuestion(
        @Nullable String id,
        String url,
        QuestionView asked,
        QuestionView judged,
        @Nullable AnswerNotes notes) {

    /** The right options, for the script that compares. */
    public String key() {
        return judged.options().stream()
                .filter(option -> option.verdict() != null && option.verdict().right())
                .map(OptionView::id)
                .collect(Collectors.joining(" "));
    }

    /** One answer, or all that are right. */
    public boolean several() {
        return asked.choose() > 1;
    }
}
