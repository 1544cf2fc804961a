package org.aliquot.clinical;

import org.aliquot.people.AccountId;

/** Somebody for whom a rotation can be planned. */
public record LearnerChoice(AccountId id, String name, String email) {}
