package org.aliquot.outcomes;

import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A learner of a program.
 *
 * @param outcome null while nothing was entered
 */
public record Graduate(
        AccountId account,
        String name,
        String email,
        @Nullable Outcome outcome) {}
