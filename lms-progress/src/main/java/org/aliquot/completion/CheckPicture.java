package org.aliquot.completion;

import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a knowledge check.
 *
 * @param reader null for a visitor to a course that is open to all
 * @param number by which the check was asked, see {@link CheckView}
 * @param tries of the answer that it was answered with; null while it is asked
 * @param place among the pictures of the question, from 0
 */
public record CheckPicture(
        @Nullable Caller reader,
        String course,
        String lesson,
        String check,
        long number,
        @Nullable Integer tries,
        int place) {}
