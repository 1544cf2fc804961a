package org.aliquot.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes imported people into classes and courses. Implemented where those are known. */
public interface Placements {

    /** A class by its code, a course by its name in addresses, or neither. */
    record Place(@Nullable String classCode, @Nullable String course) {

        boolean isAny() {
            return classCode != null || course != null;
        }
    }

    /** What stands in the way of placing anybody there, in words for the person who imports; empty when nothing does. */
    Optional<RowProblem> problem(Place place);

    /**
     * Places somebody, in the transaction of the import.
     *
     * @return whether anything changed: who was there already stays as they are
     */
    boolean place(AccountId person, Place place, AccountId by);

    /** Takes back what {@link #place} changed, in the transaction that undoes the import. */
    void remove(AccountId person, Place place, AccountId by);

    /** Leaves no trace of places given by an import to an account that is about to be removed. */
    void forget(AccountId person);
}
