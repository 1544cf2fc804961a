package org.aliquot.errata;

import org.jspecify.annotations.Nullable;

/**
 * What staff decided about a report.
 *
 * @param answer for the one who reported it; null for none
 * @param version of the report that was read: said anew since, it is to be read again
 */
public record Decision(ReportState state, @Nullable String answer, int version) {

    public static final int LONGEST = 1000;

    public Decision {
        if (state == ReportState.NEW) {
            throw new IllegalArgumentException("new is not decided");
        }
        if (answer != null && answer.length() > LONGEST) {
            throw new IllegalArgumentException("an answer has at most " + LONGEST + " letters");
        }
    }
}
