package org.aliquot.web.question;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aliquot.question.ItemType;
import org.aliquot.response.Response;

/** Reads the options chosen in a form as a response. */
public final class Answers {

    private Answers() {}

    /** Empty when nothing was chosen. */
    public static Optional<Response> of(ItemType type, List<String> choices) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case SINGLE, TRUE_FALSE, FIELD -> new Response.Choice(choices.getFirst());
                    case MULTIPLE -> new Response.Choices(new TreeSet<>(choices));
                    default ->
                        throw new IllegalArgumentException(
                                "a form cannot answer a question of the kind " + type.word());
                });
    }
}
