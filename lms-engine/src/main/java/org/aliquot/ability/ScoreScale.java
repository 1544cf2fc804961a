package org.aliquot.ability;

/**
 * From ability to a printed practice score. The boards' own conversions are not public: both scales are ours.
 *
 * <p>value = clamp(floor(pass value + points per logit × (theta − cut) + 1e-9), 0, top). Floor, so that the pass value is
 * printed exactly from theta = cut on; the 1e-9 absorbs floating point, 1e-10 logits at most.
 */
public sealed interface ScoreScale {

    /** The pass point in logits; 0 on the product's scale. */
    double cut();

    int passValue();

    int pointsPerLogit();

    int top();

    default ScaledScore score(Ability ability) {
        int value = value(ability.theta());
        return new ScaledScore(value, value(ability.low95()), value(ability.high95()), value >= passValue());
    }

    private int value(double theta) {
        double exact = passValue() + pointsPerLogit() * (theta - cut());
        return (int) Math.clamp(Math.floor(exact + 1e-9), 0, top());
    }

    static ScoreScale zeroTo999() {
        return new ZeroTo999(0);
    }

    static ScoreScale zeroTo100() {
        return new ZeroTo100(0);
    }

    /** 400 at the cut, 100 points per logit. */
    record ZeroTo999(double cut) implements ScoreScale {
        public ZeroTo999 {
            requireFinite(cut);
        }

        @Override
        public int passValue() {
            return 400;
        }

        @Override
        public int pointsPerLogit() {
            return 100;
        }

        @Override
        public int top() {
            return 999;
        }
    }

    /** 70 at the cut, 10 points per logit. */
    record ZeroTo100(double cut) implements ScoreScale {
        public ZeroTo100 {
            requireFinite(cut);
        }

        @Override
        public int passValue() {
            return 70;
        }

        @Override
        public int pointsPerLogit() {
            return 10;
        }

        @Override
        public int top() {
            return 100;
        }
    }

    private static void requireFinite(double cut) {
        if (!Double.isFinite(cut)) {
            throw new IllegalArgumentException("a cut is a number, not " + cut);
        }
    }
}
