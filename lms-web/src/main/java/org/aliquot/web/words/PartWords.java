package org.aliquot.web.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a question's parts are called, by its kind.
 *
 * @param one what a row holds, such as "Step"
 * @param other null where a row has no second field; likewise {@code reason} and {@code marked}
 * @param open so many rows stand open; further ones unfold
 * @param list the parts' name in the paths of {@link org.aliquot.question.FieldProblem}
 * @param fields the row's field for a part's field in such a path
 */
public record PartWords(
        String title,
        String hint,
        String one,
        String text,
        @Nullable String other,
        @Nullable String reason,
        @Nullable String marked,
        boolean linesInText,
        boolean linesInOther,
        int open,
        String list,
        Map<String, String> fields) {}
