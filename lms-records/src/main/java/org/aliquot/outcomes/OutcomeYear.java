package org.aliquot.outcomes;

/**
 * What came of one class, or of several together, as raw counts.
 *
 * @param running graduates whose year after graduation is not over, and who have not passed the exam or not found work yet
 */
public record OutcomeYear(int year, Through through, Tested tested, Scored scored, Placed placed, int running) {

    /** Of those who began the final half, at least so many percent graduate. */
    public static final int GRADUATION = 70;
    /** Of those who sat the exam within a year of graduation, at least so many percent pass it within that year. */
    public static final int CERTIFICATION = 75;
    /** Of the graduates who answered, at least so many percent found work or went on studying. */
    public static final int PLACEMENT = 70;

    /**
     * Through the program.
     *
     * @param began the final half
     * @param left after they began it
     * @param early left before
     */
    public record Through(int began, int graduated, int left, int early) {

        /** Still in the final half: they count when they graduate or leave. */
        public int still() {
            return began - graduated - left;
        }

        public Rate graduation() {
            return new Rate(graduated, graduated + left);
        }

        public Rate attrition() {
            return new Rate(left, graduated + left);
        }
    }

    /**
     * Graduates and the board's exam.
     *
     * @param within sat it first within a year of graduation
     * @param passed it within that year
     * @param late sat it first after that year
     * @param unknown about whom no result is known
     */
    public record Tested(int within, int passed, int late, int unknown) {

        public Rate certification() {
            return new Rate(passed, within);
        }
    }

    /** Scores of the first sitting of those who sat it within a year of graduation, as far as they are known, on each board's scale. */
    public record Scored(Mean ascp, Mean amt) {}

    /**
     * Graduates and work.
     *
     * @param answered of those who were asked
     * @param found work in the field, or went on studying
     * @param silent were asked and did not answer
     * @param unasked were not asked yet
     */
    public record Placed(int answered, int found, int silent, int unasked) {

        public Rate placement() {
            return new Rate(found, answered);
        }
    }

    /** Both together, under the later year. */
    OutcomeYear plus(OutcomeYear other) {
        return new OutcomeYear(
                Math.max(year, other.year),
                new Through(
                        through.began + other.through.began,
                        through.graduated + other.through.graduated,
                        through.left + other.through.left,
                        through.early + other.through.early),
                new Tested(
                        tested.within + other.tested.within,
                        tested.passed + other.tested.passed,
                        tested.late + other.tested.late,
                        tested.unknown + other.tested.unknown),
                new Scored(scored.ascp.plus(other.scored.ascp), scored.amt.plus(other.scored.amt)),
                new Placed(
                        placed.answered + other.placed.answered,
                        placed.found + other.placed.found,
                        placed.silent + other.placed.silent,
                        placed.unasked + other.placed.unasked),
                running + other.running);
    }

    /** Whether each figure that something is asked of counts somebody. */
    boolean isWhole() {
        return !through.graduation().isEmpty()
                && !tested.certification().isEmpty()
                && !placed.placement().isEmpty();
    }
}
