package org.aliquot.people;

import java.util.Collection;
import java.util.stream.Collectors;
import org.aliquot.word.Word;

/** What an account may do. An account may hold several. */
public enum Role implements Word {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR;

    /** Instructors and administrators. */
    public boolean isStaff() {
        return this != LEARNER;
    }

    /** Their words in the order of the alphabet, with commas. */
    public static String list(Collection<Role> roles) {
        return roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
    }
}
