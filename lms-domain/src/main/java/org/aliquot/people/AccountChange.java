package org.aliquot.people;

import java.util.Set;

/** What an administrator makes of an account. The version is the one they saw. */
public record AccountChange(String email, String name, Set<Role> roles, int version) {

    public AccountChange {
        roles = Set.copyOf(roles);
    }
}
