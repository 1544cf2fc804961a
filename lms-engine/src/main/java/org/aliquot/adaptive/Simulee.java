package org.aliquot.adaptive;

import java.util.List;

/**
 * One simulated person after the exam.
 *
 * @param theta true ability
 * @param estimate Warm's estimate
 * @param se its standard error, 1 / sqrt(I)
 * @param items given, in order
 * @param right answers in the same order
 * @param violations areas whose count was outside the plan
 */
public record Simulee(
        double theta, double estimate, double se, List<Integer> items, List<Boolean> right, int violations) {

    public Simulee {
        items = List.copyOf(items);
        right = List.copyOf(right);
    }
}
