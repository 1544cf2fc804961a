package org.aliquot.blueprint;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that may keep what an exam asks as it is. */
@Component
class ExamLocks {

    private final ObjectProvider<ExamLock> all;

    ExamLocks(ObjectProvider<ExamLock> all) {
        this.all = all;
    }

    /** Why it cannot be changed now; empty when it can. */
    Optional<String> of(UUID exam) {
        return all.stream().flatMap(lock -> lock.of(exam).stream()).findFirst();
    }

    /** Why it cannot leave a course now; empty when it can. */
    Optional<String> ofCourses(UUID exam) {
        return all.stream().flatMap(lock -> lock.ofCourses(exam).stream()).findFirst();
    }
}
