package org.aliquot.delivery;

import java.util.Collection;
import java.util.Map;
import org.aliquot.people.AccountId;

/** Whoever knows which lessons are open to a learner: the quiz of a lesson opens with it. */
public interface ClosedLessons {

    /** A lesson by the slugs of its course and its own. */
    record Place(String course, String lesson) {}

    /** The closed ones of these lessons of a learner, with what they wait for. */
    Map<Place, ExamAvailability> closed(AccountId learner, Collection<Place> lessons);
}
