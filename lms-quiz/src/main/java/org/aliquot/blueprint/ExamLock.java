package org.aliquot.blueprint;

import java.util.Optional;
import java.util.UUID;

/**
 * Says why what an exam asks has to stay as it is for now; whoever knows of people who take it says so, and while nobody does, it can be
 * changed. It is asked while the exam is held, so that nobody begins meanwhile.
 */
public interface ExamLock {

    /** In sentences; empty where it can be changed. */
    Optional<String> of(UUID exam);

    /** Why no course may lose the exam for now: whoever teaches there has something to do with it. */
    default Optional<String> ofCourses(UUID exam) {
        return Optional.empty();
    }
}
