package org.aliquot.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was earned in continuing education.
 *
 * @param unit contact-hour or semester-hour
 * @param course the slug of the course here that gave it; null for one that was told
 * @param proof the name of the file that proves it; null for none
 */
record CreditJson(
        UUID id,
        String title,
        String provider,
        LocalDate earnedOn,
        BigDecimal amount,
        String unit,
        String category,
        @Nullable String accreditor,
        @Nullable String course,
        @Nullable String proof,
        int version) {

    /**
     * A credential in one cycle.
     *
     * @param rule null for one of which no rule is known here
     * @param from the first day on which something counts
     * @param to the last one
     * @param needed null where nobody has said how much
     * @param state complete, open, overdue or unknown
     */
    record Credential(
            UUID id,
            String name,
            @Nullable String rule,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal needed,
            BigDecimal have,
            BigDecimal missing,
            String state,
            List<Part> parts) {}

    /** What must be about one subject. */
    record Part(String category, BigDecimal needed, BigDecimal have) {}

    /** The latest first. */
    record All(List<Credential> credentials, List<CreditJson> items) {}
}
