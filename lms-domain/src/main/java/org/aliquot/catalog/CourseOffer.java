package org.aliquot.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course that changed in its pack and here.
 *
 * @param theirs null when it is gone from the pack
 */
public record CourseOffer(
        String pack, Instant offeredAt, @Nullable IncomingCourse theirs, CoursePlan mine) {}
