package org.aliquot.interchange;

import java.util.List;

/**
 * A gap in a text, which says where with {@code [[id]]}.
 *
 * @param options what is to choose from; empty where the answer is typed
 * @param answers what is right when typed
 */
public record QuestionGap(String id, List<QuestionOption> options, List<QuestionAnswer> answers) {

    public QuestionGap {
        options = List.copyOf(options);
        answers = List.copyOf(answers);
    }
}
