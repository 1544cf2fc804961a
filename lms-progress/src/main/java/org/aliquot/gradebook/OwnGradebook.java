package org.aliquot.gradebook;

import java.util.List;

/**
 * What a class grades, as one of its learners sees it.
 *
 * @param row that learner's
 */
public record OwnGradebook(String className, List<Work> works, GradeRow row) {

    public OwnGradebook {
        works = List.copyOf(works);
    }
}
