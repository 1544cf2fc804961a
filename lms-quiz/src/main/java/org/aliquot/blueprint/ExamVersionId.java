package org.aliquot.blueprint;

import java.util.UUID;

/** Identifies one immutable version of an exam. */
public record ExamVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
