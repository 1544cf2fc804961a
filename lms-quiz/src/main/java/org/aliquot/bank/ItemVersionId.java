package org.aliquot.bank;

import java.util.UUID;

/** Identifies one immutable version of a question. */
public record ItemVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
