package org.aliquot.classical;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * How far two people agree who mark the same answers without seeing each other's points.
 *
 * @param pairs answers that both marked
 * @param equal share of them with the same points; without pairs NaN, as all that follow
 * @param withinOne share of them with points at most one apart
 * @param kappa quadratic weighted kappa, at most 1: 0 is what chance would do. NaN also where all points are the same, since
 *     nothing could have differed
 */
public record MarkerAgreement(int pairs, double equal, double withinOne, double kappa) {

    /**
     * Weighted kappa (Cohen 1968, Psychological Bulletin 70:213) with the square of the difference as the weight of a
     * disagreement, as of Fleiss and Cohen (1973, Educational and Psychological Measurement 33:613):
     *
     * <pre>1 - Σ o (x - y)² / Σ e (x - y)²</pre>
     *
     * where o are the shares of pairs with x and y points, and e the products of the shares of x among the first and of y among
     * the second. The sum below is worked out from moments, E(x - y)² = E x² + E y² - 2 E x E y for independent marks, so cells
     * without pairs cost nothing. O(different pairs), exact to 1e-12 for points below a thousand.
     *
     * @param marks of one question: points of questions with other maxima would agree more than their markers do
     */
    public static MarkerAgreement of(List<MarkPairs> marks) {
        double n = 0;
        double apart = 0;
        double first = 0;
        double second = 0;
        double squares = 0;
        for (MarkPairs pair : marks) {
            double answers = pair.answers();
            double x = pair.first();
            double y = pair.second();
            n += answers;
            apart += answers * (x - y) * (x - y);
            first += answers * x;
            second += answers * y;
            squares += answers * (x * x + y * y);
        }
        double byChance = squares / n - 2 * (first / n) * (second / n);
        return new MarkerAgreement(
                (int) n,
                share(marks, n, difference -> difference == 0),
                share(marks, n, difference -> difference <= 1),
                byChance > 0 ? 1 - apart / n / byChance : Double.NaN);
    }

    private static double share(List<MarkPairs> marks, double n, IntPredicate which) {
        return marks.stream()
                        .filter(pair -> which.test(Math.abs(pair.first() - pair.second())))
                        .mapToInt(MarkPairs::answers)
                        .sum()
                / n;
    }
}
