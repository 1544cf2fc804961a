package org.aliquot.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a board said about a learner, as the learner reports it.
 *
 * @param target key of the exam's blueprint
 * @param score null where the learner did not say
 * @param below areas that the board's report called below the pass point
 */
public record ReportedResult(
        UUID id,
        String target,
        LocalDate satOn,
        boolean passed,
        @Nullable Integer score,
        List<String> below,
        Instant reportedAt,
        int version) {

    public ReportedResult {
        below = List.copyOf(below);
    }
}
