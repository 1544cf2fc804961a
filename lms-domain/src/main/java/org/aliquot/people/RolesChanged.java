package org.aliquot.people;

import java.util.Set;
import java.util.UUID;

/** An administrator gave somebody other roles; published in the same transaction. */
public record RolesChanged(UUID account, Set<Role> before, Set<Role> after) {

    public RolesChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /** Whether only one of the two has it. */
    public boolean touches(Role role) {
        return before.contains(role) != after.contains(role);
    }
}
