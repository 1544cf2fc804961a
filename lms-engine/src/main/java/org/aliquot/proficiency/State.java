package org.aliquot.proficiency;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aliquot.ability.Ability;
import org.jspecify.annotations.Nullable;

/**
 * The normal distribution of a person's level, rate of growth and distances of areas from the level. Mutable; for one thread.
 *
 * <p>An area's ability is level + distance. What is learned of it comes as y with variance v, and moves everything by the gain of
 * Kalman (1960): P c / (cᵀ P c + v).
 */
final class State {

    static final int LEVEL = 0;
    static final int GROWTH = 1;

    private final Dynamics dynamics;
    private final Map<String, Integer> areas;
    private double[] mean;
    private double[][] covariance;

    State(Dynamics dynamics) {
        this.dynamics = dynamics;
        areas = new LinkedHashMap<>();
        mean = new double[] {dynamics.population().mean(), dynamics.growth()};
        double sd = dynamics.population().sd();
        covariance = new double[][] {{sd * sd, 0}, {0, dynamics.growthSpread() * dynamics.growthSpread()}};
    }

    State(State other) {
        dynamics = other.dynamics;
        areas = new LinkedHashMap<>(other.areas);
        mean = other.mean.clone();
        covariance = Arrays.stream(other.covariance).map(double[]::clone).toArray(double[][]::new);
    }

    Iterable<String> areas() {
        return areas.keySet();
    }

    /** Makes room for an area that nothing is known of. */
    void meet(String area) {
        if (areas.containsKey(area)) {
            return;
        }
        int size = mean.length;
        areas.put(area, size);
        mean = Arrays.copyOf(mean, size + 1);
        covariance = Arrays.copyOf(covariance, size + 1);
        for (int i = 0; i < size; i++) {
            covariance[i] = Arrays.copyOf(covariance[i], size + 1);
        }
        covariance[size] = new double[size + 1];
        covariance[size][size] = dynamics.areaSpread() * dynamics.areaSpread();
    }

    /** After a day of study and idle days until the next. */
    void pass(long days) {
        double kept = Math.exp(-1 / dynamics.growthMemory());
        mean[LEVEL] += mean[GROWTH] - dynamics.forgetting() * (days - 1);
        mean[GROWTH] = dynamics.growth() + kept * (mean[GROWTH] - dynamics.growth());
        for (double[] row : covariance) {
            row[LEVEL] += row[GROWTH];
            row[GROWTH] *= kept;
        }
        for (int i = 0; i < mean.length; i++) {
            covariance[LEVEL][i] += covariance[GROWTH][i];
            covariance[GROWTH][i] *= kept;
        }
        covariance[LEVEL][LEVEL] += dynamics.wander() * dynamics.wander() * days;
        covariance[GROWTH][GROWTH] += (1 - kept * kept) * dynamics.growthSpread() * dynamics.growthSpread();
        fade(Math.exp(-days / dynamics.areaMemory()));
    }

    private void fade(double kept) {
        for (int i = GROWTH + 1; i < mean.length; i++) {
            mean[i] *= kept;
            for (int j = 0; j < mean.length; j++) {
                covariance[i][j] *= kept;
                covariance[j][i] *= kept;
            }
            covariance[i][i] += (1 - kept * kept) * dynamics.areaSpread() * dynamics.areaSpread();
        }
    }

    /** Takes in y, a measure of an area's ability with this error variance. */
    void learn(String area, double y, double variance) {
        double[] direction = direction(Map.of(area, 1.0));
        double[] shift = times(direction);
        double spread = dot(direction, shift) + variance;
        double surprise = y - dot(direction, mean);
        for (int i = 0; i < mean.length; i++) {
            mean[i] += shift[i] * surprise / spread;
            for (int j = 0; j < mean.length; j++) {
                covariance[i][j] -= shift[i] * shift[j] / spread;
            }
        }
    }

    /** By how much the variance of a mix would fall by a measure of an area with this error variance. */
    double fall(Map<String, Double> shares, String area, double variance) {
        double[] shift = times(direction(Map.of(area, 1.0)));
        double common = dot(direction(shares), shift);
        return common * common / (dot(direction(Map.of(area, 1.0)), shift) + variance);
    }

    /** What a mix shows in an exam near the person's level, where a blind answer is right one time in four instead of two. */
    Ability shown(Map<String, Double> shares) {
        Ability known = mixed(shares);
        return new Ability(known.theta() - dynamics.guessing(), known.se());
    }

    Ability level() {
        return ability(new double[] {1});
    }

    /** The ability in a mix of areas; shares add up to 1. An area not met counts as one that nothing is known of. */
    Ability mixed(Map<String, Double> shares) {
        double unknown = 0;
        for (var share : shares.entrySet()) {
            double alone = share.getValue() * dynamics.areaSpread();
            unknown += areas.containsKey(share.getKey()) ? 0 : alone * alone;
        }
        Ability known = ability(direction(shares));
        return new Ability(known.theta(), Math.sqrt(known.se() * known.se() + unknown));
    }

    Ability area(String area) {
        return mixed(Map.of(area, 1.0));
    }

    /** How far an area lies above the level. */
    Ability distance(String area) {
        double[] direction = direction(Map.of(area, 1.0));
        direction[LEVEL] = 0;
        return ability(direction);
    }

    private double[] direction(Map<String, Double> shares) {
        double[] direction = new double[mean.length];
        direction[LEVEL] = 1;
        shares.forEach((area, share) -> {
            @Nullable Integer index = areas.get(area);
            if (index != null) {
                direction[index] = share;
            }
        });
        return direction;
    }

    private Ability ability(double[] direction) {
        double[] whole = Arrays.copyOf(direction, mean.length);
        return new Ability(dot(whole, mean), Math.sqrt(dot(whole, times(whole))));
    }

    private double[] times(double[] direction) {
        double[] product = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            product[i] = dot(direction, covariance[i]);
        }
        return product;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
