package org.aliquot.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How long what was answered is kept, in years since an attempt ended.
 *
 * @param archiveYears when its journal goes into the archive, where it is read as before; null for never
 * @param deleteYears when its answers are deleted; null for never, and never before they are archived
 */
public record KeepingRule(
        @Nullable Integer archiveYears, @Nullable Integer deleteYears) {

    /** As an installation begins. */
    public static final KeepingRule FOR_EVER = new KeepingRule(null, null);

    public static final int MOST_YEARS = 50;

    public KeepingRule {
        if (!isRule(archiveYears, deleteYears)) {
            throw new IllegalArgumentException("No rule: " + archiveYears + ", " + deleteYears);
        }
    }

    /** Whether there is such a rule. */
    public static boolean isRule(@Nullable Integer archiveYears, @Nullable Integer deleteYears) {
        return isYears(archiveYears)
                && isYears(deleteYears)
                && (deleteYears == null || (archiveYears != null && archiveYears <= deleteYears));
    }

    private static boolean isYears(@Nullable Integer years) {
        return years == null || (years >= 1 && years <= MOST_YEARS);
    }
}
