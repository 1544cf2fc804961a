package org.aliquot.authoring;

import java.util.Optional;
import java.util.UUID;

/** Where a page of near copies ended. */
record PairEnd(double likeness, UUID one, UUID other) {

    private static final int UUID_LENGTH = 36;

    /** The form that travels. */
    String encode() {
        return "" + one + other + likeness;
    }

    /** Empty when it is none of ours. */
    static Optional<PairEnd> decode(String text) {
        try {
            return Optional.of(new PairEnd(
                    Double.parseDouble(text.substring(2 * UUID_LENGTH)),
                    UUID.fromString(text.substring(0, UUID_LENGTH)),
                    UUID.fromString(text.substring(UUID_LENGTH, 2 * UUID_LENGTH))));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
