package org.aliquot.outreach;

import org.jspecify.annotations.Nullable;

/**
 * From what on somebody is named. A rule that is null is off.
 *
 * @param quietDays days without work, of somebody who has begun
 * @param overdue assignments past their day
 * @param unstartedDays days with access and without any work
 * @param endingDays days until access ends
 * @param scoreBelow percent right in the latest exam of the course
 */
public record TalkLimits(
        @Nullable Integer quietDays,
        @Nullable Integer overdue,
        @Nullable Integer unstartedDays,
        @Nullable Integer endingDays,
        @Nullable Integer scoreBelow) {

    /** What holds until an installation says otherwise. */
    public static final TalkLimits USUAL = new TalkLimits(7, 1, 7, 14, null);

    static final TalkLimits OFF = new TalkLimits(null, null, null, null, null);
}
