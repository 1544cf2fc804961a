package org.aliquot.rostering;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of somebody in a list, for people to look at.
 *
 * @param classTitle of the class in its system
 * @param account null for somebody who has none
 * @param guarded whether a person says yes to it first
 * @param done whether it was carried out
 */
public record RosterRow(
        String classTitle,
        String name,
        String email,
        CourseRole role,
        Fate fate,
        @Nullable RowTrouble trouble,
        @Nullable UUID cohort,
        @Nullable AccountId account,
        boolean guarded,
        boolean done) {

    @Override
    public String toString() {
        return "RosterRow[" + fate + "]";
    }
}
