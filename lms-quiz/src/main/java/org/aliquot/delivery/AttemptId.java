package org.aliquot.delivery;

import java.util.UUID;
import org.aliquot.clock.Ids;

/** Identifies an attempt. */
public record AttemptId(UUID value) {

    static AttemptId next() {
        return new AttemptId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
