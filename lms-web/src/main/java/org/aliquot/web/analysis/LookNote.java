package org.aliquot.web.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What may be done about a question whose figures ask for a look; each null where there is nothing to do.
 *
 * @param keeping address to which the note goes with which it stands
 * @param kept who let it stand, when and why
 * @param again address that asks for a look again
 * @param before address of the question before it that asks for a look
 * @param next address of the one after it
 */
public record LookNote(
        @Nullable String keeping,
        @Nullable String kept,
        @Nullable String again,
        @Nullable String before,
        @Nullable String next) {}
