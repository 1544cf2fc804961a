package org.aliquot.forms;

import java.util.List;

/** The order in which a form's questions are shown: areas mixed, as in the boards' exams. */
public final class QuestionOrder {

    private static final long PURPOSE = -1;

    private QuestionOrder() {}

    public static <T> List<T> of(List<T> ids, boolean shuffle, long seed) {
        return shuffle ? List.copyOf(Seeded.stream(seed, PURPOSE).shuffled(ids)) : List.copyOf(ids);
    }
}
