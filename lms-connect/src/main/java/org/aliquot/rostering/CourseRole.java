package org.aliquot.rostering;

import java.util.Collection;
import java.util.Optional;
import org.aliquot.word.Word;

/** What somebody is in the course they come from. Roles in the whole system count for nothing, but for that of a test student. */
public enum CourseRole implements Word {
    LEARNER,
    INSTRUCTOR,
    /** Whom the system made up, so that instructors see what learners see. No list has one. */
    TEST_STUDENT;

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    /** Who assists is told as an instructor as well, and decides nothing about a class. */
    public static Optional<CourseRole> of(Collection<String> said) {
        if (isTestUser(said)) {
            return Optional.of(TEST_STUDENT);
        }
        if (isAssistant(said)) {
            return Optional.empty();
        }
        if (said.contains(MEMBERSHIP + "#Instructor") || said.contains("Instructor")) {
            return Optional.of(INSTRUCTOR);
        }
        return said.contains(MEMBERSHIP + "#Learner") || said.contains("Learner")
                ? Optional.of(LEARNER)
                : Optional.empty();
    }

    /** Whether somebody may put things into the course. */
    public static boolean isAuthor(Collection<String> said) {
        return of(said).filter(role -> role == INSTRUCTOR).isPresent()
                || said.contains(MEMBERSHIP + "#ContentDeveloper")
                || said.contains(MEMBERSHIP + "#Administrator");
    }

    public static boolean isTestUser(Collection<String> said) {
        return said.contains(TEST_USER);
    }

    private static boolean isAssistant(Collection<String> said) {
        return said.stream()
                .anyMatch(role -> role.endsWith("TeachingAssistant") || role.contains("#TeachingAssistant"));
    }
}
