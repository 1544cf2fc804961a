package org.aliquot.outcomes;

/**
 * A mean by its raw sum; those of several years are added as sums, never as means.
 *
 * @param people how many it is of
 */
public record Mean(int people, int sum) {

    public Mean plus(Mean other) {
        return new Mean(people + other.people, sum + other.sum);
    }

    public boolean isEmpty() {
        return people == 0;
    }

    /** To the nearest whole number, halves upward; there has to be somebody. */
    public int rounded() {
        return Math.toIntExact(Math.round((double) sum / people));
    }
}
