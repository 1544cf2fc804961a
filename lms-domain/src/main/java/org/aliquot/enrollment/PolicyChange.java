package org.aliquot.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of changing a course's policy. */
public sealed interface PolicyChange {

    record Changed(AccessPolicy policy) implements PolicyChange {}

    /** Somebody changed it meanwhile; this is how it stands. */
    record Stale(
            AccessPolicy standing,
            @Nullable UUID by,
            @Nullable Instant at) implements PolicyChange {}

    record UnknownCourse() implements PolicyChange {}
}
