package org.aliquot.gradebook;

import org.jspecify.annotations.Nullable;

/** What came of changing weights. */
public sealed interface Weighed {

    /** @param change by which it can be taken back; null where all counts for what it did before */
    record Done(@Nullable Integer change) implements Weighed {}

    /** Somebody else has changed the same since it was shown; nothing was written. */
    record Stale() implements Weighed {}

    /** The class is not the caller's to grade. */
    record Unknown() implements Weighed {}
}
