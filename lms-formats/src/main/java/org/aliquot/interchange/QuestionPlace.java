package org.aliquot.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a question belongs.
 *
 * @param area category of the other system, or the code of an exam's area
 * @param topic subtopic id
 * @param level what the answer asks of the mind
 */
public record QuestionPlace(
        @Nullable String area,
        @Nullable String topic,
        @Nullable String level,
        List<String> tags) {

    /** Nothing is known. */
    public static final QuestionPlace NONE = new QuestionPlace(null, null, null, List.of());

    public QuestionPlace {
        tags = List.copyOf(tags);
    }

    /** In a category, with tags. */
    public static QuestionPlace in(@Nullable String area, List<String> tags) {
        return new QuestionPlace(area, null, null, tags);
    }
}
