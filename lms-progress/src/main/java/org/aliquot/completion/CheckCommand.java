package org.aliquot.completion;

import org.aliquot.clock.Belated;
import org.aliquot.people.Caller;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a knowledge check of a lesson.
 *
 * @param reader null for a visitor to a course that is open to all
 * @param number by which it was asked, see {@link CheckView}
 * @param belated where it was given without a network; null for most
 */
public record CheckCommand(
        @Nullable Caller reader,
        String course,
        String lesson,
        String check,
        Response response,
        long number,
        @Nullable Belated belated) {}
