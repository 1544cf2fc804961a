package org.aliquot.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.word.Word;

/**
 * What an account may do. Staff may hold both of their roles; whoever is let in for one thing holds that role alone. Everybody
 * but a reviewer may learn besides.
 */
public enum Role implements Word {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR,
    /** Watches the exams of the classes they are named for, gives time and ends attempts. */
    PROCTOR,
    /** Reads questions and reviews them; sees nothing of learners. */
    REVIEWER,
    /** Looks at learners, classes and records as an administrator does, and changes nothing. */
    AUDITOR,
    /** Of an employer or another school that sends learners: sees how those of its groups get on. */
    PARTNER;

    /** Instructors and administrators. */
    public boolean isStaff() {
        return this == INSTRUCTOR || this == ADMINISTRATOR;
    }

    /** Whether it opens what is not the person's own, so that a password alone must not be enough for it. */
    public boolean reachesOthers() {
        return this != LEARNER;
    }

    /** Whether one account may hold all of them. A reviewer sees keys, and so learns elsewhere. */
    public static boolean goTogether(Collection<Role> roles) {
        Set<Role> reaching = roles.stream().filter(Role::reachesOthers).collect(Collectors.toSet());
        return roles.contains(REVIEWER)
                ? Set.copyOf(roles).size() == 1
                : reaching.size() <= 1 || reaching.stream().allMatch(Role::isStaff);
    }

    /** Their words in the order of the alphabet, with commas. */
    public static String list(Collection<Role> roles) {
        return roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
    }
}
