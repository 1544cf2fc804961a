package org.aliquot.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question as its author wrote it.
 *
 * @param misconception what a learner who takes this wrong option has mixed up, as a tag; null for a right one
 */
public record OptionContent(
        String id,
        String text,
        boolean correct,
        String rationale,
        @Nullable String misconception) {

    static List<String> ids(List<OptionContent> options) {
        return options.stream().map(OptionContent::id).toList();
    }

    /** Ids of the right options, in the author's order. */
    static List<String> key(List<OptionContent> options) {
        return options.stream()
                .filter(OptionContent::correct)
                .map(OptionContent::id)
                .toList();
    }
}
