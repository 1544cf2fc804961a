package org.aliquot.statistics.internal;

/** Lets tests look at how PostgreSQL reads for the pages of leaks and alike answers. */
public final class IntegrityPlans {

    public static final String QUESTION = QuestionAnswers.ANSWERS;
    public static final String COUNTS = ExamAnswers.COUNTS;
    public static final String SITTINGS = SittingTable.SITTINGS;

    private IntegrityPlans() {}
}
