package org.aliquot.web.admin;

import java.util.Collection;
import java.util.List;
import org.aliquot.people.Role;

/** Roles as people call them. */
final class RoleWords {

    private RoleWords() {}

    static List<String> of(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::of).toList();
    }

    static String of(Role role) {
        return switch (role) {
            case LEARNER -> "Learner";
            case INSTRUCTOR -> "Instructor";
            case ADMINISTRATOR -> "Administrator";
        };
    }
}
