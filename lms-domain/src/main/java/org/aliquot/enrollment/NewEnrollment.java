package org.aliquot.enrollment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * People are to be enrolled by somebody else, or by a class code.
 *
 * @param terms what differs from the course's policy
 * @param by who does it; the person themself with a class code or alone
 */
public record NewEnrollment(
        Collection<AccountId> people, String course, EnrollmentSource way, Terms terms, AccountId by) {

    public NewEnrollment {
        people = List.copyOf(people);
    }

    /**
     * The window and who pays.
     *
     * @param payerName of the organization that pays; never a person's name
     * @param startsOn null for today
     * @param endsOn the day access ends, exclusive; null to count days
     * @param accessDays null for the course's policy; of no meaning with {@code endsOn}
     */
    public record Terms(
            Payer payer,
            @Nullable String payerName,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer accessDays) {

        public static final Terms USUAL = new Terms(Payer.LEARNER, null, null, null, null);

        public Terms {
            if (startsOn != null && endsOn != null && !endsOn.isAfter(startsOn)) {
                throw new IllegalArgumentException("Access must end after it starts");
            }
        }
    }
}
