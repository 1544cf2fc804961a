package org.aliquot.people;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an account may do. An account may hold several. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR;

    /** The name used in the database, the API and on pages: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Their words in the order of the alphabet, with commas. */
    public static String list(Collection<Role> roles) {
        return roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
