package org.aliquot.enrollment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What changes about an enrollment.
 *
 * @param endsOn the day access ends, exclusive; null when it does not end
 * @param pausedDays days by which pauses have moved the end
 */
public record EnrollmentStanding(
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        EnrollmentStatus status,
        int extensionsLeft,
        @Nullable LocalDate pausedOn,
        int pausedDays,
        int pauseDaysLeft,
        @Nullable String endReason) {

    public boolean is(EnrollmentStatus one) {
        return status == one;
    }

    /** Expired, where the window has passed by then. */
    EnrollmentStanding on(LocalDate today) {
        return is(EnrollmentStatus.ACTIVE) && endsOn != null && !endsOn.isAfter(today)
                ? as(EnrollmentStatus.EXPIRED)
                : this;
    }

    private EnrollmentStanding as(EnrollmentStatus now) {
        return new EnrollmentStanding(
                startsOn, endsOn, now, extensionsLeft, pausedOn, pausedDays, pauseDaysLeft, endReason);
    }

    EnrollmentStanding window(LocalDate from, @Nullable LocalDate to) {
        return new EnrollmentStanding(from, to, status, extensionsLeft, pausedOn, pausedDays, pauseDaysLeft, endReason);
    }

    EnrollmentStanding extendedTo(LocalDate to) {
        return new EnrollmentStanding(
                startsOn, to, status, extensionsLeft - 1, pausedOn, pausedDays, pauseDaysLeft, endReason);
    }

    EnrollmentStanding notExtendedFrom(LocalDate before) {
        return new EnrollmentStanding(
                startsOn, before, status, extensionsLeft + 1, pausedOn, pausedDays, pauseDaysLeft, endReason);
    }

    EnrollmentStanding paused(LocalDate today) {
        return new EnrollmentStanding(
                startsOn, endsOn, EnrollmentStatus.PAUSED, extensionsLeft, today, pausedDays, pauseDaysLeft, endReason);
    }

    /** The end moves by the days of the pause, as far as the policy lets it. */
    EnrollmentStanding resumed(LocalDate today) {
        int days = pausedOn == null ? 0 : (int) ChronoUnit.DAYS.between(pausedOn, today);
        int moved = Math.min(days, pauseDaysLeft);
        return new EnrollmentStanding(
                startsOn,
                endsOn == null ? null : endsOn.plusDays(moved),
                EnrollmentStatus.ACTIVE,
                extensionsLeft,
                null,
                pausedDays + moved,
                pauseDaysLeft - moved,
                endReason);
    }

    /** As before a change that is taken back. A pause that is taken back later ends: its days are given back. */
    EnrollmentStanding backTo(EnrollmentStanding before, LocalDate today) {
        return pausedOn != null && before.pausedOn == null ? resumed(today) : before;
    }

    EnrollmentStanding ended(String reason) {
        return new EnrollmentStanding(
                startsOn, endsOn, EnrollmentStatus.ENDED, extensionsLeft, null, pausedDays, pauseDaysLeft, reason);
    }
}
