package org.aliquot.enrollment;

import org.jspecify.annotations.Nullable;

/**
 * How long a course is open to whoever enrolls, and how that may be prolonged.
 *
 * @param openToAll whether anybody may read the lessons, signed in or not
 * @param selfEnrollment whether people may enroll without a class code
 * @param accessDays days of access from the first one; null for no end
 * @param extensions how often the end may be moved
 * @param extensionDays by how many days each time
 * @param mostDays days of access in all, pauses apart; null for no cap
 * @param pauseDays days of pause in all that move the end
 * @param instructorsExtend whether instructors of a learner's class may use the extensions, and not only administrators
 * @param version counts changes; 0 when nobody has set a policy yet
 */
public record AccessPolicy(
        boolean openToAll,
        boolean selfEnrollment,
        @Nullable Integer accessDays,
        int extensions,
        int extensionDays,
        @Nullable Integer mostDays,
        int pauseDays,
        boolean instructorsExtend,
        int version) {

    /** What holds for a course until somebody sets something else, but that a pack may open it to all. */
    public static final AccessPolicy UNSET = unset(false);

    /** Beyond this a number of days is a slip of the finger. */
    public static final int LONGEST_DAYS = 3650;

    public static final int MOST_EXTENSIONS = 100;

    public AccessPolicy {
        requireDays(accessDays == null ? 1 : accessDays, 1);
        requireDays(mostDays == null ? 1 : mostDays, 1);
        requireDays(extensionDays, 1);
        requireDays(pauseDays, 0);
        if (extensions < 0 || extensions > MOST_EXTENSIONS) {
            throw new IllegalArgumentException("Extensions must be 0 to 100, not " + extensions);
        }
    }

    static AccessPolicy unset(boolean openToAll) {
        return new AccessPolicy(openToAll, true, null, 2, 30, null, 90, true, 0);
    }

    private static void requireDays(int days, int least) {
        if (days < least || days > LONGEST_DAYS) {
            throw new IllegalArgumentException("Days must be " + least + " to 3650, not " + days);
        }
    }
}
