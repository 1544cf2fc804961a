package org.aliquot.directory;

import java.util.List;
import org.aliquot.people.AccountId;

/** Whom an act is about. */
public sealed interface PeopleSet {

    record Chosen(List<AccountId> people) implements PeopleSet {
        public Chosen {
            people = List.copyOf(people);
        }
    }

    /** Everybody a filter finds, not those on one page. */
    record Found(PeopleFilter filter) implements PeopleSet {}
}
