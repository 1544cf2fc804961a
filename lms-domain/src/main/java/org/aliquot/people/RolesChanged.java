package org.aliquot.people;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An administrator gave somebody other roles; published in the same transaction. */
public record RolesChanged(UUID account, Set<Role> before, Set<Role> after, UUID by) {

    public RolesChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /** Whether what a class opens to them is not what it opened before; instructors and administrators are alike in that. */
    public boolean opensOtherThings() {
        return !opened(before).equals(opened(after));
    }

    private static Set<Role> opened(Set<Role> roles) {
        return roles.stream()
                .filter(Role::reachesOthers)
                .map(role -> role.isStaff() ? Role.INSTRUCTOR : role)
                .collect(Collectors.toSet());
    }
}
