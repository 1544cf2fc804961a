package org.aliquot.bank;

import java.util.UUID;
import org.aliquot.clock.RowId;

/** Identifies a question through all its versions. */
public record ItemId(UUID value) implements RowId {

    @Override
    public String toString() {
        return value.toString();
    }
}
