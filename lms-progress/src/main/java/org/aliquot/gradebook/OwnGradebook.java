package org.aliquot.gradebook;

import java.util.List;

/**
 * What a class grades, as one of its learners sees it.
 *
 * @param grades that learner's; what does not count and was not set may be missing
 */
public record OwnGradebook(String className, List<Work> works, Grades grades) {

    public OwnGradebook {
        works = List.copyOf(works);
    }
}
