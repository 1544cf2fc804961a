package org.aliquot.web;

import java.util.Locale;
import java.util.Set;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * The person a page is made for, as the top bar shows them.
 *
 * @param unread notices that are new to them
 * @param due cards to be reviewed today
 */
public record Who(String name, String email, Set<Role> roles, int unread, int due) {

    /** From here on only that there are many is said. */
    private static final int MANY = 100;

    public Who(String name, String email, Set<Role> roles) {
        this(name, email, roles, 0, 0);
    }

    /** {@code 18}, {@code 99+}. */
    public String dueWords() {
        return due < MANY ? String.valueOf(due) : MANY - 1 + "+";
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
        return administers()
                ? RoleWords.of(Role.ADMINISTRATOR)
                : roles.stream()
                        .filter(Role::reachesOthers)
                        .findAny()
                        .map(RoleWords::of)
                        .orElse(RoleWords.of(Role.LEARNER));
    }

    /** Where their work beside learning begins; null where there is none. */
    public @Nullable Work work() {
        if (administers()) {
            return new Work("Administration", Icon.PEOPLE, Place.ADMIN.url());
        }
        if (teaches()) {
            return new Work("Teaching", Icon.PENCIL, Place.TODAY.url());
        }
        return Place.firstOf(roles)
                .map(place -> new Work(place.title(), place.icon(), place.url()))
                .orElse(null);
    }

    public record Work(String title, Icon icon, String url) {}

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
