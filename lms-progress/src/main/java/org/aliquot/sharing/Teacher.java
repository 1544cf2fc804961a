package org.aliquot.sharing;

import java.util.List;
import org.aliquot.people.AccountId;

/**
 * An instructor of a learner's.
 *
 * @param classes names of the open ones in which they teach the learner
 */
public record Teacher(AccountId id, String name, List<String> classes) {

    public Teacher {
        classes = List.copyOf(classes);
    }
}
