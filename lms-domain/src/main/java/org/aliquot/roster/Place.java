package org.aliquot.roster;

import java.util.Set;
import org.aliquot.cohort.ClassCode;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A class by its code, a course by its name in addresses, or neither.
 *
 * @param terms of the course; a class has its own
 */
record Place(@Nullable String classCode, @Nullable String course, NewEnrollment.Terms terms) {

    /** However a code was typed, rows with the same one name the same class. */
    Place {
        classCode = classCode == null ? null : ClassCode.normal(classCode);
    }

    static final Place NONE = new Place(null, null, NewEnrollment.Terms.USUAL);

    boolean isAny() {
        return classCode != null || course != null || !terms.equals(NewEnrollment.Terms.USUAL);
    }

    /** Whether a class takes somebody with these roles for one of its instructors: who learns as well joins it. */
    static boolean teaches(Set<Role> roles) {
        return roles.contains(Role.INSTRUCTOR) && !roles.contains(Role.LEARNER);
    }
}
