package org.aliquot.web.lti;

import java.util.List;
import org.aliquot.web.practice.ExamPage;
import org.jspecify.annotations.Nullable;

/**
 * An exam as a learner opens it from their course.
 *
 * @param facts how often it was and may be taken, and the last score, and how it stands with the gradebook
 * @param button what its button sends, which shows that it was pressed on this page
 * @param open whether it can be begun or gone on with now
 * @param underWay whether it was begun already
 * @param own for whoever had an account before; null where the system made none
 */
public record StartPage(
        ExamPage exam,
        List<Fact> facts,
        String opening,
        String button,
        boolean open,
        boolean underWay,
        @Nullable OwnAccountForm own) {

    public record Fact(String name, String value) {}
}
