package org.aliquot.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log; what is null leaves all in.
 *
 * @param actor who did it
 * @param person who did it or whom it was done to
 * @param from the first moment
 * @param to the moment after the last
 */
public record AuditQuery(
        @Nullable String action,
        @Nullable UUID actor,
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Words words) {

    /**
     * Words that were typed, and what a page calls by them.
     *
     * @param text words of the details, or the id of what it was done to
     * @param people who did it, or whom it was done to
     */
    public record Words(String text, List<String> actions, List<UUID> people, List<UUID> cohorts) {

        public Words {
            actions = List.copyOf(actions);
            people = List.copyOf(people);
            cohorts = List.copyOf(cohorts);
        }
    }
}
