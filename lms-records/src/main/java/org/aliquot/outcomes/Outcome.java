package org.aliquot.outcomes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

        /** Whether the score of a sitting passes, or does not, and the days say otherwise. */
        boolean isBelied(boolean passes) {
            boolean passedAtOnce = passedOn != null && passedOn.equals(satOn);
            return first != null
                    && satOn != null
                    && first.isOnScale()
                    && first.passes() == passes
                    && passedAtOnce != passes;
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

    /** All that makes no sense in it. */
    List<OutcomeFault> faults(LocalDate today) {
        return Arrays.stream(OutcomeFault.values())
                .filter(fault -> has(fault, today))
                .toList();
    }

    private boolean has(OutcomeFault fault, LocalDate today) {
        return switch (fault) {
            case YEAR -> classYear < FIRST_YEAR || classYear > LAST_YEAR;
            case FINAL_HALF_TO_COME -> isAfter(way.finalHalfOn(), today);
            case GRADUATION_TO_COME -> isAfter(way.graduatedOn(), today);
            case LEAVING_TO_COME -> isAfter(way.leftOn(), today);
            case CONSENT_TO_COME -> isAfter(certification.consentOn(), today);
            case SITTING_TO_COME -> isAfter(certification.satOn(), today);
            case PASSING_TO_COME -> isAfter(certification.passedOn(), today);
            case GRADUATED_AND_LEFT -> way.graduatedOn() != null && way.leftOn() != null;
            case NO_FINAL_HALF -> way.graduatedOn() != null && way.finalHalfOn() == null;
            case ORDER -> isAfter(way.finalHalfOn(), way.graduatedOn()) || isAfter(way.finalHalfOn(), way.leftOn());
            case PLACED_BEFORE_GRADUATION -> placement != null && way.graduatedOn() == null;
            case NO_CONSENT -> certification.isTold() && certification.consentOn() == null;
            case NOT_SAT -> certification.isTold() && certification.satOn() == null;
            case SAT_BEFORE_FINAL_HALF -> isAfter(way.finalHalfOn(), certification.satOn());
            case PASSED_BEFORE_SITTING -> isAfter(certification.satOn(), certification.passedOn());
            case OFF_SCALE ->
                certification.first() != null && !certification.first().isOnScale();
            case SCORE_PASSES -> certification.isBelied(true);
            case SCORE_FAILS -> certification.isBelied(false);
        };
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }
}
