package org.aliquot.people;

import java.util.Set;

/** Who makes the current request, as its token says. Names and zones are looked up when a page needs them. */
public record Caller(AccountId id, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Instructors and administrators. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Whether what is not their own is open to them. */
    public boolean reachesOthers() {
        return roles.stream().anyMatch(Role::reachesOthers);
    }
}
