package org.aliquot.bank;

import java.util.UUID;
import org.aliquot.clock.RowId;

/** Identifies one immutable version of a question. */
public record ItemVersionId(UUID value) implements RowId {

    @Override
    public String toString() {
        return value.toString();
    }
}
