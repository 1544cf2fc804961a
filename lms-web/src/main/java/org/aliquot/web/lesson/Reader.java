package org.aliquot.web.lesson;

import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;

/** Who reads, and how dates are written for them. */
record Reader(Caller caller, Dates dates) {

    AccountId account() {
        return caller.id();
    }
}
