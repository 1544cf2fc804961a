package org.aliquot.web;

import java.util.Locale;
import java.util.Set;
import org.aliquot.people.Role;

/**
 * The person a page is made for, as the top bar shows them.
 *
 * @param unread notices that are new to them
 */
public record Who(String name, String email, Set<Role> roles, int unread) {

    public Who(String name, String email, Set<Role> roles) {
        this(name, email, roles, 0);
    }

    public Who {
        roles = Set.copyOf(roles);
    }

    /** First letters of the first and the last word of the name. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? first(words[words.length - 1]) : "";
        return (first(words[0]) + last).toUpperCase(Locale.ROOT);
    }

    /** The role that decides most of what the person sees. */
    public String role() {
        if (administers()) {
            return "Administrator";
        }
        return roles.contains(Role.INSTRUCTOR) ? "Instructor" : "Learner";
    }

    /** Administrators may go wherever instructors may. */
    public boolean teaches() {
        return roles.contains(Role.INSTRUCTOR) || administers();
    }

    public boolean administers() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
