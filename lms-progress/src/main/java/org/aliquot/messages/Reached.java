package org.aliquot.messages;

import java.util.List;
import java.util.UUID;
import org.aliquot.delivery.AttemptId;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message would reach now.
 *
 * @param cohort the class it is about; null where it is about none
 * @param rooms attempts that run, and that it is about: it is shown there as well
 */
public record Reached(@Nullable UUID cohort, List<AccountId> people, List<AttemptId> rooms) {

    public Reached {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
    }
}
