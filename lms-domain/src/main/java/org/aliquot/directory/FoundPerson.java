package org.aliquot.directory;

import java.time.Instant;
import java.util.Set;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of people.
 *
 * @param classes open classes and groups they learn or teach in, by name, with commas
 * @param lastHere null for somebody who has never signed in
 */
public record FoundPerson(
        AccountId id,
        String name,
        String email,
        Set<Role> roles,
        AccountState state,
        Accommodation accommodation,
        String classes,
        @Nullable Instant lastHere) {

    public FoundPerson {
        roles = Set.copyOf(roles);
    }
}
