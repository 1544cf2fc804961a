package org.aliquot.people;

import java.util.Set;

/** An account as it stands now, for who compares many of them with a list. */
public record AccountStanding(
        AccountId id, int version, String name, Set<Role> roles, String timeZone, boolean active, boolean demo) {

    public AccountStanding {
        roles = Set.copyOf(roles);
    }
}
