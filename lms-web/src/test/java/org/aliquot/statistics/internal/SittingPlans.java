package org.aliquot.statistics.internal;

/** Statements whose plans tests look at. */
public final class SittingPlans {

    public static final String SCORES = FirstSittings.SCORES;

    private SittingPlans() {}
}
