package org.aliquot.credits;

import java.math.BigDecimal;
import java.util.List;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where a credential stands in its cycle.
 *
 * @param rule null for a credential of which nothing is known here
 * @param scheme what is asked for in a cycle such as this one
 * @param window when something must be earned to count
 * @param needed null where nobody has said how much
 * @param have what counts of what was earned, beyond what is needed as well
 * @param parts what must be about certain subjects
 * @param counted what counts, with how much
 * @param beyondCollege what came from college courses and is not in {@code have}, because that may be no more
 * @param daysLeft to the last day of the window; negative when it is over
 */
public record Standing(
        CredentialView credential,
        @Nullable CredentialRule rule,
        CreditScheme scheme,
        CreditWindow.Period window,
        @Nullable BigDecimal needed,
        BigDecimal have,
        List<Part> parts,
        List<Counted> counted,
        BigDecimal beyondCollege,
        long daysLeft) {

    /** What must be about one subject, and what there is of it. */
    public record Part(CreditCategory category, BigDecimal needed, BigDecimal have) {

        public BigDecimal missing() {
            return needed.subtract(have).max(BigDecimal.ZERO);
        }
    }

    /**
     * @param worth zero when it does not count
     * @param why it does not; null when it does
     */
    public record Counted(
            CreditView credit, BigDecimal worth, @Nullable Why why) {}

    /** Why something does not count. */
    public enum Why implements Word {
        /** Its owner said so. */
        LEFT_OUT,
        /** Nobody has said what an hour of a college course is worth. */
        NO_WORTH
    }

    public enum State implements Word {
        /** All that is known of is there. */
        COMPLETE,
        /** Something is missing, and there is time. */
        OPEN,
        /** Something is missing, and the time is over. */
        OVERDUE,
        /** Nobody has said how much is needed, or in which specialties. */
        UNKNOWN
    }

    /** Whether what is left over counts for the next cycle; null where that is not known. */
    public @Nullable Boolean carryOver() {
        return scheme.carryOver();
    }

    /** What counts although nobody is named who approved it. */
    public BigDecimal unapproved() {
        return counted.stream()
                .filter(one -> one.credit().told().accreditor() == null)
                .map(Counted::worth)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether hours in each specialty are asked for, and none was told. */
    public boolean lacksSpecialties() {
        return scheme.eachSpecialty() != null && credential.told().specialties().isEmpty();
    }

    /** In all: more where subjects are missing than where only the sum is. */
    public BigDecimal missing() {
        BigDecimal ofParts = parts.stream().map(Part::missing).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ofTotal =
                needed == null ? BigDecimal.ZERO : needed.subtract(have).max(BigDecimal.ZERO);
        return ofParts.max(ofTotal);
    }

    public State state() {
        if (missing().signum() > 0) {
            return daysLeft < 0 ? State.OVERDUE : State.OPEN;
        }
        return needed == null || lacksSpecialties() ? State.UNKNOWN : State.COMPLETE;
    }
}
