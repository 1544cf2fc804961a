package org.aliquot.bank;

import java.util.UUID;

/** Identifies a question through all its versions. */
public record ItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
