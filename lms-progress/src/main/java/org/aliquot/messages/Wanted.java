package org.aliquot.messages;

import java.util.Set;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message is to reach.
 *
 * @param about the learner, or the class; of those at an exam the class that they are in, null for any
 * @param exam key of the one that it is about, in whose room it is shown: for those at an exam null is any, for a learner none
 * @param among no one of the class but these; null for all of it
 */
public record Wanted(
        Addressees to,
        @Nullable UUID about,
        @Nullable String exam,
        @Nullable Set<AccountId> among) {

    public Wanted {
        if (to != Addressees.RUNNING && about == null) {
            throw new IllegalArgumentException("A learner or a class is someone");
        }
        among = among == null ? null : Set.copyOf(among);
    }

    boolean includes(AccountId person) {
        return among == null || among.contains(person);
    }
}
