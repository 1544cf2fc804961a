package org.aliquot.classical;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The figures of a whole test. */
final class Summary {

    private Summary() {}

    static TestStatistics of(ScoreMatrix responses, Totals totals, Covariances covariances) {
        double alpha = covariances.alpha();
        double[] proportions = IntStream.range(0, totals.persons())
                .filter(person -> !totals.sawNothing(person))
                .mapToDouble(totals::proportion)
                .toArray();
        boolean complete = responses.isComplete();
        double[] numbers = complete
                ? IntStream.range(0, totals.persons())
                        .mapToDouble(totals::right)
                        .toArray()
                : new double[0];
        double sd = deviation(numbers);
        return new TestStatistics(
                responses.persons(),
                responses.items(),
                mean(numbers),
                sd,
                // for right and wrong answers KR-20 is alpha: the divisors of both variances cancel
                complete ? alpha : Double.NaN,
                alpha,
                complete ? covariances.lambda2() : Double.NaN,
                complete ? sd * Math.sqrt(1 - alpha) : Double.NaN,
                mean(proportions),
                deviation(proportions));
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElse(Double.NaN);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
    }
}
