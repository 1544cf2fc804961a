package org.aliquot.pathway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody here held a fact against its source.
 *
 * @param mended whether the words differ from the pack's of that time
 * @param undoneAt when it was taken back; null while it stands
 */
public record FactRevision(
        UUID id,
        boolean mended,
        FactWords words,
        LocalDate checkedOn,
        Instant madeAt,
        AccountId madeBy,
        @Nullable Instant undoneAt,
        @Nullable AccountId undoneBy) {

    public boolean stands() {
        return undoneAt == null;
    }
}
