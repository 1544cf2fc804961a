package org.aliquot.ability;

/** The normal distribution of ability (logits) assumed before any answer is known. */
public record Population(double mean, double sd) {

    /** The product's own: candidates stand on average half a logit above the pass point. */
    public static final Population CANDIDATES = new Population(0.5, 1);

    public Population {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("a mean is a number, not " + mean);
        }
        if (!(sd > 0 && Double.isFinite(sd))) {
            throw new IllegalArgumentException("a population spreads: sd above 0, not " + sd);
        }
    }
}
