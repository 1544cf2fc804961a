package org.aliquot.web.cohort;

import org.aliquot.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The way back from what was just done in a class.
 *
 * @param address null where there is none
 * @param whom the name of whom it was done to, or how many they were; null where it was done to all
 */
record Undoing(@Nullable String address, @Nullable String whom) {

    static final Undoing NONE = new Undoing(null, null);

    Page on(Page page) {
        return page.undoing(address).doneTo(whom);
    }
}
