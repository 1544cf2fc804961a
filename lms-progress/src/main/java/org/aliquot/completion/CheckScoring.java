package org.aliquot.completion;

import java.util.List;
import java.util.Set;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.OptionContent;
import org.aliquot.engine.Response;

/** Judges answers to knowledge checks by the engine's rules. Pure. */
final class CheckScoring {

    private CheckScoring() {}

    static boolean isRight(ItemContent question, Response response) {
        return question.rule().score(response).isFull();
    }

    /** Whether the response is of the question's kind and speaks of its options only. */
    static boolean fits(ItemContent question, Response response) {
        Set<String> named = switch (response) {
            case Response.Choice(String option) -> Set.of(option);
            case Response.Choices(var options) -> options;
        };
        List<String> known = question.options().stream().map(OptionContent::id).toList();
        return question.rule().accepts(response) && known.containsAll(named);
    }
}
