package org.aliquot.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes imported people into classes and courses. Implemented where those are known; without an implementation a file's
 * columns for them are not used, and the dry run says so.
 */
public interface Placements {

    /** A class by its code, a course by its name in addresses; at least one of them. */
    record Place(@Nullable String classCode, @Nullable String course) {}

    /** What stands in the way of placing anybody there, in words for the person who imports; empty when nothing does. */
    Optional<RowProblem> problem(Place place);

    /** Places somebody, in the transaction of the import. */
    void place(AccountId person, Place place, AccountId by);

    /** Takes back what {@link #place} did, in the transaction that undoes the import. */
    void remove(AccountId person, Place place, AccountId by);
}
