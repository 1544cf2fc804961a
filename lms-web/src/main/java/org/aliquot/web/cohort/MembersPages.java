package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Teaching;
import org.aliquot.enrollment.EnrollmentChange.Why;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ListPart;
import org.aliquot.web.staff.ListWanted;
import org.aliquot.web.words.MailAddress;
import org.aliquot.web.words.SeatWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts who is in a class into the words of two pages: how far they have read, and how long they may learn. */
@Component
class MembersPages {

    private final CohortReport report;
    private final EnrollmentDesk desk;
    private final SchoolZone zone;
    private final FollowedLists lists;
    private final Accounts accounts;
    private final Teaching teaching;

    MembersPages(
            CohortReport report,
            EnrollmentDesk desk,
            SchoolZone zone,
            FollowedLists lists,
            Accounts accounts,
            Teaching teaching) {
        this.accounts = accounts;
        this.teaching = teaching;
        this.lists = lists;
        this.report = report;
        this.desk = desk;
        this.zone = zone;
    }

    /**
     * What the page of members and that of lessons show of a class.
     *
     * @param path of the page
     * @param extended the access whose line is sought, or null
     */
    record Asked(
            String path,
            ListWanted wanted,
            @Nullable UUID extended,
            @Nullable String trouble) {}

    MembersPage page(CohortView cohort, Caller reader, Dates dates, Asked asked) {
        List<MemberRow> rows = report.of(cohort);
        ListPart<MemberRow> part = asked.wanted()
                .of(rows, row -> row.name() + " " + row.email(), row -> isOf(row.enrollment(), asked.extended()));
        boolean mayExtend = desk.mayExtend(reader, cohort.course());
        return new MembersPage(
                cohort.id(),
                cohort.name(),
                cohort.courseTitle() + ", " + SeatWords.taken(cohort),
                tallies(rows),
                part.lines().stream().map(row -> member(row, mayExtend, dates)).toList(),
                part.listed(asked.path(), "learner"),
                assistants(cohort.named().assistants()),
                teaching.leads(reader, cohort) && !cohort.archived() ? colleagues(cohort, rows) : List.of(),
                cohort.code(),
                cohort.archived(),
                lists.of(cohort.id(), dates),
                asked.trouble());
    }

    private static boolean isOf(@Nullable EnrollmentRecord enrollment, @Nullable UUID id) {
        return enrollment != null && enrollment.id().equals(id);
    }

    private List<MembersPage.Assistant> assistants(List<UUID> ids) {
        Map<AccountId, String> names =
                accounts.names(ids.stream().map(AccountId::new).toList());
        return ids.stream()
                .map(id -> new MembersPage.Assistant(id, names.getOrDefault(new AccountId(id), "Someone")))
                .toList();
    }

    /** Administrators need not assist; whoever learns in the class cannot. */
    private List<Choice> colleagues(CohortView cohort, List<MemberRow> learning) {
        Set<UUID> named = Stream.concat(cohort.named().all(), learning.stream().map(MemberRow::person))
                .collect(Collectors.toSet());
        return accounts.staff().stream()
                .filter(one -> !one.roles().contains(Role.ADMINISTRATOR))
                .filter(one -> !named.contains(one.id().value()))
                .map(one -> new Choice(one.id().toString(), MailAddress.beside(one.name(), one.email()), false))
                .toList();
    }

    private static List<MembersPage.Tally> tallies(List<MemberRow> rows) {
        List<MemberRow> learning = rows.stream().filter(MemberRow::mayLearn).toList();
        long behind = learning.stream().filter(row -> row.overdue() > 0).count();
        long done = rows.stream()
                .filter(row -> row.lessons() > 0 && row.lessonsDone() == row.lessons())
                .count();
        return List.of(
                new MembersPage.Tally("behind the plan", behind + " of " + learning.size()),
                new MembersPage.Tally("have read every lesson", done + " of all " + rows.size()));
    }

    private MembersPage.Member member(MemberRow row, boolean mayExtend, Dates dates) {
        EnrollmentRecord enrollment = row.enrollment();
        LocalDate since = row.overdueSince();
        return new MembersPage.Member(
                row.name(),
                LearnerUrls.learner(row.person()),
                MailAddress.shown(row.email()),
                row.lessonsDone(),
                row.lessons(),
                row.lastLesson() == null ? "nothing yet" : row.lastLesson(),
                since == null ? "on time" : dates.date(since) + ", " + Wording.count(row.overdue(), "assignment"),
                row.lastActivity() == null ? "never" : dates.date(row.lastActivity()),
                enrollment == null
                        ? "not enrolled"
                        : EnrollmentWords.state(enrollment) + ". " + EnrollmentWords.access(enrollment, dates),
                enrollment == null || !mayExtend ? null : extension(enrollment, dates),
                enrollment == null ? "" : kept(enrollment, mayExtend));
    }

    /** For instructors, who neither resume nor set dates by hand. */
    private static String kept(EnrollmentRecord enrollment, boolean mayExtend) {
        return switch (mayExtend ? enrollment.notExtendable() : Why.NOT_BY_INSTRUCTORS) {
            case PAUSED -> "No extension while it is paused. An administrator can resume it.";
            case NO_EXTENSION_LEFT -> "No extension left";
            case CAP_REACHED -> "As long as the policy allows";
            case NOT_BY_INSTRUCTORS -> "Administrators extend it";
            case ENDED, NOT_PAUSED, NO_END, NO_PAUSE_LEFT, WINDOW_BACKWARDS -> "";
            case null -> "";
        };
    }

    private MembersPage.@Nullable Extension extension(EnrollmentRecord enrollment, Dates dates) {
        LocalDate to = enrollment.extendableTo();
        return to == null
                ? null
                : new MembersPage.Extension(
                        enrollment.id(),
                        enrollment.change().version(),
                        dates.until(to.atStartOfDay(zone.id()).toInstant()));
    }
}
