package org.aliquot.spacing;

import java.util.ArrayList;
import java.util.List;

/**
 * How badly weights predict the recalls of reviews: the sum of -log R over recalled and -log(1 - R) over forgotten cards, its
 * gradient, and Fisher's expected second derivatives Σ ∇R ∇Rᵀ / (R (1 - R)). A first review and one on the same day as the one
 * before predict nothing and are not scored.
 */
final class ReviewLoss {

    private static final double LEAST_CHANCE = 1e-6;

    private final int[][] days;
    private final int[][] grades;
    private final int scored;

    ReviewLoss(List<List<Review>> cards, CalendarDays calendar) {
        var histories = new ArrayList<int[]>();
        var ratings = new ArrayList<int[]>();
        int count = 0;
        for (List<Review> reviews : cards) {
            int[] waits = new int[reviews.size()];
            for (int i = 1; i < waits.length; i++) {
                waits[i] =
                        calendar.between(reviews.get(i - 1).at(), reviews.get(i).at());
                count += waits[i] > 0 ? 1 : 0;
            }
            histories.add(waits);
            ratings.add(reviews.stream().mapToInt(each -> each.rating().grade()).toArray());
        }
        days = histories.toArray(int[][]::new);
        grades = ratings.toArray(int[][]::new);
        scored = count;
    }

    int scored() {
        return scored;
    }

    /** The loss; adds to the gradient and to the lower triangle of the information. */
    double add(double[] weights, double[] gradient, double[][] information) {
        var memory = new MemoryGradient(weights);
        double loss = 0;
        for (int card = 0; card < days.length; card++) {
            for (int i = 0; i < days[card].length; i++) {
                if (i == 0) {
                    memory.first(grades[card][0]);
                    continue;
                }
                memory.predict(days[card][i]);
                if (days[card][i] > 0) {
                    loss += score(memory, grades[card][i] > 1, gradient, information);
                }
                memory.next(days[card][i], grades[card][i]);
            }
        }
        return loss;
    }

    private static double score(MemoryGradient memory, boolean recalled, double[] gradient, double[][] information) {
        double r = Math.clamp(memory.recall(), LEAST_CHANCE, 1 - LEAST_CHANCE);
        double[] by = memory.recallGradient();
        double slope = recalled ? -1 / r : 1 / (1 - r);
        double weight = 1 / (r * (1 - r));
        for (int k = 0; k < FsrsWeights.COUNT; k++) {
            gradient[k] += slope * by[k];
            for (int l = 0; l <= k; l++) {
                information[k][l] += weight * by[k] * by[l];
            }
        }
        return -Math.log(recalled ? r : 1 - r);
    }
}
