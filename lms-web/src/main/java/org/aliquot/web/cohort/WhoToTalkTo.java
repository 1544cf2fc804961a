package org.aliquot.web.cohort;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.reports.MemberRow;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;

/**
 * Whom an instructor should talk to, those first who are furthest behind, then those who have done nothing for longest. Who is
 * paused, or whose access has ended, is left out: there is nothing they could do now.
 */
record WhoToTalkTo(Instant now, Dates dates) {

    static final Duration QUIET = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofDays(14);

    List<StandingPage.Stuck> of(List<MemberRow> rows) {
        return rows.stream()
                .filter(WhoToTalkTo::isReachable)
                .filter(row -> !reasons(row).isEmpty())
                .sorted(Comparator.comparingInt(MemberRow::overdue).reversed().thenComparing(WhoToTalkTo::lastSeen))
                .map(row -> new StandingPage.Stuck(row.name(), capitalized(String.join("; ", reasons(row)))))
                .toList();
    }

    /** Whether somebody can learn today. */
    static boolean hasAccess(MemberRow row) {
        EnrollmentRecord enrollment = row.enrollment();
        return enrollment != null && enrollment.open() && enrollment.standing().is(EnrollmentStatus.ACTIVE);
    }

    /** Those without an enrollment, too: somebody has to give them one. */
    private static boolean isReachable(MemberRow row) {
        return row.enrollment() == null || hasAccess(row);
    }

    private static Instant lastSeen(MemberRow row) {
        return row.lastActivity() == null ? row.joinedAt() : row.lastActivity();
    }

    private List<String> reasons(MemberRow row) {
        List<String> reasons = new ArrayList<>();
        LocalDate since = row.overdueSince();
        if (since != null) {
            reasons.add(Wording.count(row.overdue(), "assignment") + " overdue, the first since " + dates.date(since));
        }
        if (row.lessonsDone() < row.lessons() && lastSeen(row).plus(QUIET).isBefore(now)) {
            reasons.add(quiet(row));
        }
        EnrollmentRecord enrollment = row.enrollment();
        Instant end = enrollment == null ? null : enrollment.endsAt();
        if (enrollment == null) {
            reasons.add("not enrolled in the course");
        } else if (end != null && end.isBefore(now.plus(SOON))) {
            reasons.add("access ends soon, " + dates.until(end));
        }
        return reasons;
    }

    private String quiet(MemberRow row) {
        long days = Duration.between(lastSeen(row), now).toDays();
        return row.lastActivity() == null
                ? "nothing done since joining " + days + " days ago"
                : "no work for " + days + " days";
    }

    private static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
