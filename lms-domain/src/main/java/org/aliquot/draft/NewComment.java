package org.aliquot.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a question or a lesson.
 *
 * @param field a path as in {@link TextFields}; null for the whole, and in a reply
 * @param replyTo the comment it answers; null where it begins anew
 * @param text 1 to {@value #LONGEST} letters
 */
public record NewComment(@Nullable String field, @Nullable UUID replyTo, String text) {

    public static final int LONGEST = 2000;

    private static final int LONGEST_FIELD = 200;

    /** No part has a longer name. */
    boolean isAboutAPart() {
        return field == null || field.length() <= LONGEST_FIELD;
    }
}
