package org.aliquot.authoring.internal;

import java.util.UUID;

/** What a question written here is called. */
public final class ItemSlug {

    private ItemSlug() {}

    /** Short enough to be said aloud, from the random end of the id. */
    public static String of(UUID id) {
        return "q-" + Long.toString(id.getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36);
    }
}
