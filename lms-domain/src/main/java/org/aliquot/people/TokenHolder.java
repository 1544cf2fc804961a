package org.aliquot.people;

import org.jspecify.annotations.Nullable;

/**
 * Whose token it is.
 *
 * @param program that it was made for; null for a person who signed in, who may do all that is theirs
 */
public record TokenHolder(Caller caller, @Nullable Program program) {

    /** As its person called it, and what it is for. */
    public record Program(String name, TokenScope scope) {}
}
