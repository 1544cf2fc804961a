package org.aliquot.blueprint;

import java.util.UUID;
import org.aliquot.clock.RowId;

/** Identifies one immutable version of an exam. */
public record ExamVersionId(UUID value) implements RowId {

    @Override
    public String toString() {
        return value.toString();
    }
}
