package org.aliquot.completion;

import org.aliquot.question.ItemContent;
import org.aliquot.response.Response;

/** Judges answers to knowledge checks by the engine's rules. Pure. */
final class CheckScoring {

    private CheckScoring() {}

    static boolean isRight(ItemContent question, Response response) {
        return question.rule().score(response).isFull();
    }

    /** Whether the response is of the question's kind and names only what is in it. */
    static boolean fits(ItemContent question, Response response) {
        return question.rule().accepts(response) && question.task().ids().containsAll(response.ids());
    }
}
