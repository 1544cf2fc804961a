package org.aliquot.ability;

/** The logistic function, accurate to the last bits of a double also far out on either side. */
public final class Logistic {

    private Logistic() {}

    /** 1 / (1 + exp(-logit)), in (0, 1). */
    public static double of(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
