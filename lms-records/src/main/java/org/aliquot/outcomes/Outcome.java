package org.aliquot.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody went through a program and what came of it. Days are calendar days.
 *
 * @param classYear the year in which the class is to graduate
 * @param placement null while the graduate was not asked
 * @param version of what it was made from; 0 while nothing is kept
 */
public record Outcome(
        int classYear,
        Way way,
        Certification certification,
        @Nullable Placement placement,
        int version) {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2199;

    /** Through the program: each null while it has not happened. */
    public record Way(
            @Nullable LocalDate finalHalfOn,
            @Nullable LocalDate graduatedOn,
            @Nullable LocalDate leftOn) {

        public static final Way OPEN = new Way(null, null, null);
    }

    /**
     * The board's exam, kept only with the learner's consent.
     *
     * @param consentOn when the learner agreed that the result counts in the program's figures
     * @param satOn the first sitting
     * @param passedOn the sitting that was passed, which may be a later one
     * @param first null while no score of the first sitting is known
     */
    public record Certification(
            @Nullable LocalDate consentOn,
            @Nullable LocalDate satOn,
            @Nullable LocalDate passedOn,
            @Nullable FirstScore first) {

        public static final Certification UNKNOWN = new Certification(null, null, null, null);

        boolean isTold() {
            return satOn != null || passedOn != null || first != null;
        }

        boolean passedAtOnce() {
            return passedOn != null && passedOn.equals(satOn);
        }
    }

    /** What the board's report states for the first sitting. */
    public record FirstScore(Board board, int score) {

        boolean isOnScale() {
            return score >= board.lowest() && score <= board.highest();
        }

        boolean passes() {
            return score >= board.passing();
        }
    }

    /** What makes no sense in it; empty when all does. */
    Optional<OutcomeFault> fault(LocalDate today) {
        if (classYear < FIRST_YEAR || classYear > LAST_YEAR) {
            return Optional.of(OutcomeFault.YEAR);
        }
        return dayToCome(today).or(this::wayFault).or(this::certificationFault);
    }

    private Optional<OutcomeFault> dayToCome(LocalDate today) {
        return toCome(way.finalHalfOn(), today, OutcomeFault.FINAL_HALF_TO_COME)
                .or(() -> toCome(way.graduatedOn(), today, OutcomeFault.GRADUATION_TO_COME))
                .or(() -> toCome(way.leftOn(), today, OutcomeFault.LEAVING_TO_COME))
                .or(() -> toCome(certification.consentOn(), today, OutcomeFault.CONSENT_TO_COME))
                .or(() -> toCome(certification.satOn(), today, OutcomeFault.SITTING_TO_COME))
                .or(() -> toCome(certification.passedOn(), today, OutcomeFault.PASSING_TO_COME));
    }

    private static Optional<OutcomeFault> toCome(@Nullable LocalDate day, LocalDate today, OutcomeFault fault) {
        return isAfter(day, today) ? Optional.of(fault) : Optional.empty();
    }

    private Optional<OutcomeFault> wayFault() {
        if (way.graduatedOn() != null && way.leftOn() != null) {
            return Optional.of(OutcomeFault.GRADUATED_AND_LEFT);
        }
        if (way.graduatedOn() != null && way.finalHalfOn() == null) {
            return Optional.of(OutcomeFault.NO_FINAL_HALF);
        }
        if (isAfter(way.finalHalfOn(), way.graduatedOn()) || isAfter(way.finalHalfOn(), way.leftOn())) {
            return Optional.of(OutcomeFault.ORDER);
        }
        return placement != null && way.graduatedOn() == null
                ? Optional.of(OutcomeFault.PLACED_BEFORE_GRADUATION)
                : Optional.empty();
    }

    private Optional<OutcomeFault> certificationFault() {
        if (certification.isTold() && certification.consentOn() == null) {
            return Optional.of(OutcomeFault.NO_CONSENT);
        }
        if (certification.passedOn() != null && certification.satOn() == null) {
            return Optional.of(OutcomeFault.NOT_SAT);
        }
        if (isAfter(way.finalHalfOn(), certification.satOn())) {
            return Optional.of(OutcomeFault.SAT_BEFORE_FINAL_HALF);
        }
        return isAfter(certification.satOn(), certification.passedOn())
                ? Optional.of(OutcomeFault.PASSED_BEFORE_SITTING)
                : scoreFault();
    }

    private Optional<OutcomeFault> scoreFault() {
        FirstScore first = certification.first();
        if (first == null) {
            return Optional.empty();
        }
        if (certification.satOn() == null) {
            return Optional.of(OutcomeFault.NOT_SAT);
        }
        if (!first.isOnScale()) {
            return Optional.of(OutcomeFault.OFF_SCALE);
        }
        return first.passes() == certification.passedAtOnce()
                ? Optional.empty()
                : Optional.of(first.passes() ? OutcomeFault.SCORE_PASSES : OutcomeFault.SCORE_FAILS);
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }
}
