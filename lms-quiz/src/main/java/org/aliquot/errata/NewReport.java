package org.aliquot.errata;

/**
 * What a learner says about a question.
 *
 * @param words of their own; empty where the reason says it all
 */
public record NewReport(ReportReason reason, String words) {

    public static final int LONGEST = 1000;

    public NewReport {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("a report has at most " + LONGEST + " letters");
        }
    }
}
