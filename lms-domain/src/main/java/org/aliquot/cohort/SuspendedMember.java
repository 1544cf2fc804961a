package org.aliquot.cohort;

import java.time.Instant;
import org.aliquot.people.AccountId;

/** Somebody who was in a class, and whom its list has no longer. */
public record SuspendedMember(AccountId person, String name, Instant joinedAt, Instant suspendedAt) {

    @Override
    public String toString() {
        return "SuspendedMember[" + person + "]";
    }
}
