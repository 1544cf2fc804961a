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
 * @param seats how many people it pays for, the members of this moment; null for as many as come
 */
public record CohortSettings(
        String name,
        CohortKind kind,
        String course,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer accessDays,
        Payer payer,
        @Nullable String payerName,
        @Nullable Integer seats) {

    public static final int MOST_SEATS = 100_000;

    /** As most begin: the school pays, and each one's access starts when they join and lasts as the course's policy says. */
    public static CohortSettings usual(String name, CohortKind kind, String course) {
        return new CohortSettings(name, kind, course, null, null, null, Payer.SCHOOL, null, null);
    }

    public CohortSettings called(String other) {
        return new CohortSettings(other, kind, course, startsOn, endsOn, accessDays, payer, payerName, seats);
    }

    public CohortSettings during(@Nullable LocalDate first, @Nullable LocalDate end, @Nullable Integer days) {
        return new CohortSettings(name, kind, course, first, end, days, payer, payerName, seats);
    }

    public CohortSettings paidBy(Payer who, @Nullable String organization) {
        return new CohortSettings(name, kind, course, startsOn, endsOn, accessDays, who, organization, seats);
    }

    NewEnrollment.Terms terms() {
        return new NewEnrollment.Terms(payer, payerName, startsOn, endsOn, accessDays);
    }
}
