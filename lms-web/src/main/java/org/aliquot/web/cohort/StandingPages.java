package org.aliquot.web.cohort;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.CohortView;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.people.Caller;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a class into the words of its page for instructors. */
@Component
class StandingPages {

    private static final Duration QUIET = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofDays(14);

    private final CohortReport report;
    private final EnrollmentDesk desk;
    private final ServerClock clock;
    private final ZoneId zone;

    StandingPages(CohortReport report, EnrollmentDesk desk, ServerClock clock, @Value("${aliquot.zone}") ZoneId zone) {
        this.report = report;
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    StandingPage page(CohortView cohort, Caller reader, Dates dates, @Nullable String trouble) {
        Instant now = clock.now();
        List<MemberRow> rows = report.of(cohort);
        boolean mayExtend = desk.mayExtend(reader, cohort.course());
        return new StandingPage(
                cohort.id(),
                cohort.name(),
                cohort.courseTitle() + ", " + Wording.count(rows.size(), "learner"),
                dates.dateTime(now),
                tallies(rows, now),
                rows.stream().flatMap(row -> stuck(row, now, dates).stream()).toList(),
                rows.stream().map(row -> member(row, mayExtend, dates)).toList(),
                cohort.code(),
                cohort.archived(),
                trouble);
    }

    private static List<StandingPage.Tally> tallies(List<MemberRow> rows, Instant now) {
        long behind = rows.stream().filter(row -> row.overdue() > 0).count();
        long done = rows.stream()
                .filter(row -> row.lessons() > 0 && row.lessonsDone() == row.lessons())
                .count();
        long week = rows.stream().filter(row -> !isQuiet(row, now)).count();
        return List.of(
                new StandingPage.Tally("behind the plan", behind + " of " + rows.size()),
                new StandingPage.Tally("here in the last 7 days", week + " of " + rows.size()),
                new StandingPage.Tally("have read every lesson", done + " of " + rows.size()));
    }

    private Optional<StandingPage.Stuck> stuck(MemberRow row, Instant now, Dates dates) {
        List<String> reasons = new ArrayList<>();
        LocalDate since = row.overdueSince();
        if (since != null) {
            reasons.add(Wording.count(row.overdue(), "assignment") + " overdue, the first since " + dates.date(since));
        }
        if (row.lessonsDone() < row.lessons() && isQuiet(row, now)) {
            reasons.add(quiet(row, now));
        }
        access(row.enrollment(), now, dates).ifPresent(reasons::add);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new StandingPage.Stuck(row.name(), capitalized(String.join("; ", reasons))));
    }

    private static boolean isQuiet(MemberRow row, Instant now) {
        Instant last = row.lastActivity() == null ? row.joinedAt() : row.lastActivity();
        return last.plus(QUIET).isBefore(now);
    }

    private static String quiet(MemberRow row, Instant now) {
        Instant last = row.lastActivity();
        return last == null
                ? "nothing done since joining "
                        + Duration.between(row.joinedAt(), now).toDays() + " days ago"
                : "no work for " + Duration.between(last, now).toDays() + " days";
    }

    private static Optional<String> access(@Nullable EnrollmentRecord enrollment, Instant now, Dates dates) {
        if (enrollment == null) {
            return Optional.of("not enrolled in the course");
        }
        if (!enrollment.standing().is(EnrollmentStatus.ACTIVE)) {
            return Optional.of(EnrollmentWords.state(enrollment)
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace("last day", "the last day of access"));
        }
        Instant end = enrollment.endsAt();
        return end != null && end.isBefore(now.plus(SOON))
                ? Optional.of("access ends soon, " + dates.until(end))
                : Optional.empty();
    }

    private StandingPage.Member member(MemberRow row, boolean mayExtend, Dates dates) {
        EnrollmentRecord enrollment = row.enrollment();
        LocalDate since = row.overdueSince();
        return new StandingPage.Member(
                row.name(),
                row.email(),
                row.lessonsDone(),
                row.lessons(),
                row.lastLesson() == null ? "nothing yet" : row.lastLesson(),
                since == null ? "on time" : dates.date(since) + ", " + Wording.count(row.overdue(), "assignment"),
                row.lastActivity() == null ? "never" : dates.date(row.lastActivity()),
                enrollment == null
                        ? "not enrolled"
                        : EnrollmentWords.state(enrollment) + ". " + EnrollmentWords.access(enrollment, dates),
                enrollment == null || !mayExtend ? null : extension(enrollment, dates));
    }

    private StandingPage.@Nullable Extension extension(EnrollmentRecord enrollment, Dates dates) {
        LocalDate to = enrollment.extendableTo();
        return to == null
                ? null
                : new StandingPage.Extension(
                        enrollment.id(),
                        enrollment.change().version(),
                        dates.until(to.atStartOfDay(zone).toInstant()));
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
