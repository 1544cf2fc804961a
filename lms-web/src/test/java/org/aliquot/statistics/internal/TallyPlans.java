package org.aliquot.statistics.internal;

/** Statements whose plans tests look at. */
public final class TallyPlans {

    public static final String ANSWERS = TallyTable.ANSWERS;

    private TallyPlans() {}
}
