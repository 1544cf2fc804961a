package org.aliquot.web.enrollment;

import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a course as it was typed.
 *
 * @param over the version that stood when the conflict was told, to save over it
 */
record AccessForm(
        @Nullable String course,
        @Nullable Boolean everybody,
        @Nullable Boolean self,
        @Nullable String days,
        @Nullable String extensions,
        @Nullable String extensionDays,
        @Nullable String most,
        @Nullable String pause,
        @Nullable Boolean instructors,
        @Nullable Integer version,
        @Nullable Integer over) {

    int standing() {
        if (over != null) {
            return over;
        }
        return version == null ? -1 : version;
    }

    AccessPage.Form typed() {
        return new AccessPage.Form(
                Boolean.TRUE.equals(everybody),
                Boolean.TRUE.equals(self),
                Search.typed(days),
                Search.typed(extensions),
                Search.typed(extensionDays),
                Search.typed(most),
                Search.typed(pause),
                Boolean.TRUE.equals(instructors),
                standing());
    }

    static AccessPage.Form of(AccessPolicy policy) {
        return new AccessPage.Form(
                policy.openToAll(),
                policy.selfEnrollment(),
                text(policy.accessDays()),
                "" + policy.extensions(),
                "" + policy.extensionDays(),
                text(policy.mostDays()),
                "" + policy.pauseDays(),
                policy.instructorsExtend(),
                policy.version());
    }

    /** Null when {@code reading} has found something wrong. */
    @Nullable
    AccessPolicy policy(Typed reading) {
        Integer access = reading.number("days", days, 1, AccessPolicy.LONGEST_DAYS);
        Integer count = needed(reading, "extensions", extensions, 0, AccessPolicy.MOST_EXTENSIONS);
        Integer length = needed(reading, "extensionDays", extensionDays, 1, AccessPolicy.LONGEST_DAYS);
        Integer cap = reading.number("most", most, 1, AccessPolicy.LONGEST_DAYS);
        Integer pauses = needed(reading, "pause", pause, 0, AccessPolicy.LONGEST_DAYS);
        if (access != null && cap != null && cap < access) {
            reading.wrong("most", "The maximum cannot be less than the days of access.");
        }
        return !reading.isSound() || count == null || length == null || pauses == null
                ? null
                : new AccessPolicy(
                        Boolean.TRUE.equals(everybody),
                        Boolean.TRUE.equals(self),
                        access,
                        count,
                        length,
                        cap,
                        pauses,
                        Boolean.TRUE.equals(instructors),
                        standing());
    }

    private static @Nullable Integer needed(
            Typed reading, String field, @Nullable String text, int least, int largest) {
        Integer number = reading.number(field, text, least, largest);
        if (number == null) {
            reading.wrong(field, "Enter a whole number from " + least + " to " + largest + ".");
        }
        return number;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : "" + number;
    }
}
