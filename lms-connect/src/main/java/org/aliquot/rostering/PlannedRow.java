package org.aliquot.rostering;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of somebody in a list.
 *
 * @param cohort null while the class is none here
 * @param account null for somebody who has none yet
 * @param guarded whether so many would leave the class that a person says yes to it first
 */
record PlannedRow(
        ListedEntry entry,
        @Nullable UUID cohort,
        Fate fate,
        @Nullable RowTrouble trouble,
        @Nullable AccountId account,
        boolean guarded) {

    boolean is(Fate fate) {
        return this.fate == fate;
    }
}
