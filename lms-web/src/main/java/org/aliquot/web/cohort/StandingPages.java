package org.aliquot.web.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.CohortView;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
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

    /** So many are shown at once; somebody who talks to five people has a day's work. */
    private static final int WORST = 5;

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
                talk(rows, now, dates),
                rows.stream().map(row -> member(row, mayExtend, dates)).toList(),
                cohort.code(),
                cohort.archived(),
                trouble);
    }

    private static StandingPage.Talk talk(List<MemberRow> rows, Instant now, Dates dates) {
        List<StandingPage.Stuck> stuck = new WhoToTalkTo(now, dates).of(rows);
        int first = Math.min(WORST, stuck.size());
        return new StandingPage.Talk(stuck.subList(0, first), stuck.subList(first, stuck.size()));
    }

    private static List<StandingPage.Tally> tallies(List<MemberRow> rows, Instant now) {
        List<MemberRow> learning = rows.stream().filter(WhoToTalkTo::hasAccess).toList();
        long behind = learning.stream().filter(row -> row.overdue() > 0).count();
        long week = rows.stream().filter(row -> wasHere(row, now)).count();
        long done = rows.stream()
                .filter(row -> row.lessons() > 0 && row.lessonsDone() == row.lessons())
                .count();
        return List.of(
                new StandingPage.Tally("behind the plan", behind + " of " + learning.size()),
                new StandingPage.Tally("here in the last 7 days", week + " of " + rows.size()),
                new StandingPage.Tally("have read every lesson", done + " of " + rows.size()));
    }

    /** Joining is not coming: who never did anything was not here. */
    private static boolean wasHere(MemberRow row, Instant now) {
        Instant last = row.lastActivity();
        return last != null && !last.plus(WhoToTalkTo.QUIET).isBefore(now);
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
}
