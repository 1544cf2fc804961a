package org.aliquot.completion;

import org.aliquot.people.Caller;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a knowledge check of a lesson.
 *
 * @param reader null for a visitor to a course that is open to all
 */
public record CheckCommand(@Nullable Caller reader, String course, String lesson, String check, Response response) {}
