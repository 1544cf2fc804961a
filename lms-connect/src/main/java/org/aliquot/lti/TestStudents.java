package org.aliquot.lti;

import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a system's test students look at beside the exams they try: as visitors, and nothing is kept of it. */
@Component
public class TestStudents {

    private final LtiVisits visits;
    private final CourseClasses classes;

    TestStudents(LtiVisits visits, CourseClasses classes) {
        this.visits = visits;
        this.classes = classes;
    }

    /**
     * Whether this is a test student of a course that is a class here and takes this course of ours, as long as a start page of theirs
     * lasts; false for everybody else.
     */
    @Transactional(readOnly = true)
    public boolean mayRead(AccountId student, String course) {
        return visits.ofTestStudent(student).stream()
                .anyMatch(visit -> classes.course(visit).filter(course::equals).isPresent());
    }
}
