package org.aliquot.clinical;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A rotation with all that was signed.
 *
 * @param days all that were signed, the latest day first; those that were struck as well
 * @param evaluations the latest first; those that were struck as well
 * @param daysLeft negative once it is over
 */
public record RotationView(
        UUID id,
        AccountId learner,
        String name,
        RotationPlan plan,
        LinkView link,
        List<SkillView> skills,
        List<SignedDay> days,
        List<SignedEvaluation> evaluations,
        int daysLeft) {

    /**
     * The link by which it is signed.
     *
     * @param until until when a preceptor may sign; null where no link is open
     * @param openedByLearner when the learner opened it, who should not have it; null for never
     * @param signers who said on some device that they sign, the latest first
     */
    public record LinkView(
            @Nullable Instant until, @Nullable Instant openedByLearner, List<NamedSigner> signers) {}

    /**
     * @param signatures the latest first; those that were struck as well
     * @param planned the latest plan to practice it; null for none
     */
    public record SkillView(
            int number,
            Checklists.Skill skill,
            List<Signature> signatures,
            @Nullable PracticePlan planned) {

        /** The one that stands; null for none. */
        public @Nullable Signature signature() {
            return signatures.stream()
                    .filter(one -> one.struck() == null)
                    .findFirst()
                    .orElse(null);
        }

        public boolean isDone() {
            return is(SkillLevel.INDEPENDENT);
        }

        public boolean needsPractice() {
            return is(SkillLevel.MORE_PRACTICE);
        }

        private boolean is(SkillLevel level) {
            Signature stands = signature();
            return stands != null && stands.told().level() == level;
        }
    }

    public record Signature(
            Signing told,
            Signer signer,
            Instant at,
            @Nullable Strike struck) {}

    public record SignedDay(
            DayLog told,
            Signer signer,
            Instant at,
            @Nullable Strike struck) {}

    public record SignedEvaluation(
            Evaluation told,
            Signer signer,
            Instant at,
            @Nullable Strike struck) {}

    /** Where the learner lives. */
    public LocalDate today() {
        return plan.endsOn().minusDays(daysLeft);
    }

    /** Until it begins; 0 or less once it has. */
    public long daysUntil() {
        return daysLeft - ChronoUnit.DAYS.between(plan.startsOn(), plan.endsOn());
    }

    public long done() {
        return skills.stream().filter(SkillView::isDone).count();
    }

    /** Those that count. */
    public List<SignedDay> standing() {
        return days.stream().filter(day -> day.struck() == null).toList();
    }

    /** The one that counts. */
    public Optional<SignedEvaluation> evaluation() {
        return evaluations.stream().filter(one -> one.struck() == null).findFirst();
    }

    public BigDecimal hours() {
        return standing().stream().map(day -> day.told().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int venipunctures() {
        return standing().stream().mapToInt(day -> day.told().venipunctures()).sum();
    }

    public int capillaries() {
        return standing().stream().mapToInt(day -> day.told().capillaries()).sum();
    }

    /** Whether anything was ever signed. */
    public boolean isSigned() {
        return !days.isEmpty()
                || !evaluations.isEmpty()
                || skills.stream().anyMatch(skill -> !skill.signatures().isEmpty());
    }

    /** Whether every skill is shown and the hours are there. */
    public boolean isComplete() {
        BigDecimal needed = plan.hoursNeeded();
        return done() == skills.size() && (needed == null || hours().compareTo(needed) >= 0);
    }
}
