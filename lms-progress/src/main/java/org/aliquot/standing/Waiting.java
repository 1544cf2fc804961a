package org.aliquot.standing;

import org.aliquot.people.AccountId;

/** A learner whose standing is to be counted, and for which exam. */
record Waiting(AccountId learner, String target) {}
