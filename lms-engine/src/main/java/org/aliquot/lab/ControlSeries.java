package org.aliquot.lab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aliquot.forms.Seeded;

/**
 * Finds a chart for a specification: controlled results, the fault's pattern laid over them, and the whole drawn again until
 * {@link Westgard} finds that fault and nothing else.
 */
final class ControlSeries {

    private static final long PURPOSE = 0x636f6e74726f6cL;
    private static final int TRIES = 100_000;

    /** Controlled results scatter less than their standard deviation, so that few draws break a rule by chance. */
    private static final double SPREAD = 0.8;

    private static final double WIDEST = 1.8;
    private static final double TREND_START = -1.5;
    private static final double TREND_STEP = 0.5;

    private final ControlChartSpec spec;
    private final Optional<ControlFault> fault;
    private final Seeded random;

    ControlSeries(ControlChartSpec spec, long seed) {
        this.spec = spec;
        this.fault = Optional.ofNullable(spec.fault());
        this.random = Seeded.stream(seed, PURPOSE);
    }

    ControlChart found() {
        for (int i = 0; i < TRIES; i++) {
            double[][] z = controlled();
            fault.ifPresent(wanted -> lay(wanted, z));
            var chart = chart(z);
            if (isWanted(Westgard.broken(chart, spec.rules()))) {
                return chart;
            }
        }
        throw new IllegalStateException("no chart found for " + spec);
    }

    private double[][] controlled() {
        double[][] z = new double[spec.runs()][spec.levels().size()];
        for (double[] run : z) {
            for (int level = 0; level < run.length; level++) {
                do {
                    run[level] = SPREAD * random.nextGaussian();
                } while (Math.abs(run[level]) > WIDEST);
            }
        }
        return z;
    }

    private void lay(ControlFault wanted, double[][] z) {
        var levels = affected(wanted);
        int sign = random.below(2) * 2 - 1;
        int runs = wanted.runs(spec.levels().size());
        for (int i = 0; i < runs; i++) {
            for (int level : levels) {
                z[wanted.run() - runs + i][level] = sign * size(wanted.rule(), i);
                sign = wanted.rule() == WestgardRule.R_4S ? -sign : sign;
            }
        }
    }

    private List<Integer> affected(ControlFault wanted) {
        var all =
                random.shuffled(IntStream.range(0, spec.levels().size()).boxed().toList());
        if (!wanted.acrossLevels()) {
            return all.subList(0, 1);
        }
        return wanted.rule() == WestgardRule.TWO_2S || wanted.rule() == WestgardRule.R_4S ? all.subList(0, 2) : all;
    }

    /** The distance from the mean of the fault's i-th result, clear of the limits on either side. */
    private double size(WestgardRule rule, int i) {
        return switch (rule) {
            case ONE_3S -> between(3.15, 3.8);
            case ONE_2S, TWO_2S, R_4S -> between(2.15, 2.85);
            case FOUR_1S -> between(1.15, WIDEST);
            case EIGHT_X, TEN_X, TWELVE_X -> between(0.2, 1.4);
            case SEVEN_T -> TREND_START + TREND_STEP * (i + between(-0.3, 0.3));
        };
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private ControlChart chart(double[][] z) {
        List<List<BigDecimal>> runs = new ArrayList<>();
        for (double[] run : z) {
            runs.add(IntStream.range(0, run.length)
                    .mapToObj(level -> spec.levels().get(level).at(run[level]))
                    .toList());
        }
        return new ControlChart(spec.levels(), runs);
    }

    private boolean isWanted(List<Violation> found) {
        if (fault.isEmpty()) {
            return found.isEmpty();
        }
        var wanted = fault.get();
        var main = found.stream()
                .filter(violation -> violation.rule() == wanted.rule())
                .findFirst();
        return main.isPresent()
                && main.get().at() == wanted.run()
                && main.get().levels().size() > 1 == wanted.acrossLevels()
                && found.stream().allMatch(other -> other == main.get() || isWarningOf(main.get(), other));
    }

    private static boolean isWarningOf(Violation main, Violation other) {
        return main.rejects()
                && !other.rejects()
                && main.runs().containsAll(other.runs())
                && main.levels().containsAll(other.levels());
    }
}
