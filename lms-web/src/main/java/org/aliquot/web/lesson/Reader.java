package org.aliquot.web.lesson;

import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, and how dates are written for them.
 *
 * @param caller null for a visitor to a course that is open to all
 */
record Reader(@Nullable Caller caller, Dates dates) {

    @Nullable
    AccountId account() {
        return caller == null ? null : caller.id();
    }
}
