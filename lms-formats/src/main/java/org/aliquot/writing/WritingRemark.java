package org.aliquot.writing;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one question.
 *
 * @param more what to do; null where nothing is
 */
public record WritingRemark(
        WritingRule rule,
        Weight weight,
        String finding,
        @Nullable String more) {

    public enum Weight {
        GOOD,
        /** To be weighed: a reviewer may find it right. */
        WEIGH,
        /** To be fixed before anybody is asked. */
        FIX
    }

    static WritingRemark good(WritingRule rule, String finding) {
        return new WritingRemark(rule, Weight.GOOD, finding, null);
    }

    static WritingRemark weigh(WritingRule rule, String finding, String more) {
        return new WritingRemark(rule, Weight.WEIGH, finding, more);
    }

    static WritingRemark fix(WritingRule rule, String finding, String more) {
        return new WritingRemark(rule, Weight.FIX, finding, more);
    }
}
