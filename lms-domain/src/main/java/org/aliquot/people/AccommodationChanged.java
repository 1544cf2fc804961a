package org.aliquot.people;

import java.util.Objects;
import java.util.UUID;
import org.aliquot.clock.Ids;

/**
 * A person's accommodation is now this one; running attempts follow.
 *
 * @param id of this change, the same when it is told again; news of before an upgrade have none yet
 */
public record AccommodationChanged(UUID id, UUID account, int extraTimePercent, int breakMinutes, UUID changedBy) {

    public AccommodationChanged {
        id = Objects.requireNonNullElseGet(id, Ids::next);
    }
}
