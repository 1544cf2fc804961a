package org.aliquot.directory;

import java.util.UUID;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people; what is null leaves everybody in.
 *
 * @param search part of a name or the beginning of an address
 * @param cohort a class or group that they learn or teach in
 */
public record PeopleFilter(
        @Nullable String search,
        @Nullable Role role,
        @Nullable UUID cohort,
        @Nullable AccountState state,
        @Nullable PeopleNeed need) {

    public static final PeopleFilter EVERYBODY = new PeopleFilter(null, null, null, null, null);
}
