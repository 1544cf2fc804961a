package org.aliquot.people;

import java.util.Locale;

/** What an account may do. An account may hold several. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR;

    /** The name used in the database, the API and on pages: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
