package org.aliquot.api;

import java.util.UUID;
import org.aliquot.clock.Belated;
import org.jspecify.annotations.Nullable;

/** Reads what devices tell of acts that were done without a network. */
final class Acts {

    private Acts() {}

    /** Null of an act that has no id: it is done as it arrives, and again if it comes again. */
    static @Nullable Belated belated(@Nullable UUID act, @Nullable Long secondsAgo) {
        return act == null ? null : new Belated(act, secondsAgo == null ? 0 : secondsAgo);
    }
}
