package org.aliquot.web.lesson;

import org.aliquot.people.AccountId;
import org.aliquot.web.Dates;

/** Who reads, and how dates are written for them. */
record Reader(AccountId account, Dates dates) {}
