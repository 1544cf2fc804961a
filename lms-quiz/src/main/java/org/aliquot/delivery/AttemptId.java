package org.aliquot.delivery;

import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;

/** Identifies an attempt. */
public record AttemptId(UUID value) implements RowId {

    static AttemptId next() {
        return new AttemptId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
