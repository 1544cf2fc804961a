package org.aliquot.cohort;

import java.time.LocalDate;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.enrollment.Payer;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for everybody in a cohort.
 *
 * @param course slug; never changes once the cohort is made
 * @param startsOn first day of access; null for the day each one joins
 * @param endsOn the day access ends for all, exclusive; null to count days for each
 * @param accessDays null for the course's policy; of no meaning with {@code endsOn}
 * @param payerName of the organization that pays; never a person's name
 */
public record CohortSettings(
        String name,
        CohortKind kind,
        String course,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer accessDays,
        Payer payer,
        @Nullable String payerName) {

    NewEnrollment.Terms terms() {
        return new NewEnrollment.Terms(payer, payerName, startsOn, endsOn, accessDays);
    }
}
