package org.aliquot.messages;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message would reach now.
 *
 * @param cohort the class it is about; null where it is about none
 */
public record Reached(@Nullable UUID cohort, List<AccountId> people) {

    public Reached {
        people = List.copyOf(people);
    }
}
